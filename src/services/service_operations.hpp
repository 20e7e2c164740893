// The operations service.* and those of terms and reports. See operations.cpp for who may call them.
#pragma once

#include "billhook/services/life.hpp"
#include "billhook/services/report.hpp"
#include "billhook/services/service.hpp"
#include "engine/context.hpp"

namespace billhook::services {

Service create_service(engine::Context& context, const CreateService& request);
ServiceDetail get_service(engine::Context& context, const GetService& request);
Page<Service> list_services(engine::Context& context, const ListServices& request);
Service update_service(engine::Context& context, const UpdateService& request);

Service provision_service(engine::Context& context, const ProvisionService& request);
Service retry_service(engine::Context& context, const RetryService& request);
Service suspend_service(engine::Context& context, const SuspendService& request);
Service unsuspend_service(engine::Context& context, const UnsuspendService& request);
Service terminate_service(engine::Context& context, const TerminateService& request);
Service keep_service(engine::Context& context, const KeepService& request);
Service cancel_service(engine::Context& context, const CancelService& request);
Service mark_service_fraud(engine::Context& context, const MarkServiceFraud& request);

ServiceTerm change_service(engine::Context& context, const ChangeService& request);
PriceChange apply_price_to_existing(engine::Context& context, const ApplyPriceToExisting& request);
BilledTimeline get_billed_timeline(engine::Context& context, const GetBilledTimeline& request);

MrrReport report_mrr(engine::Context& context, const ReportMrr& request);

}  // namespace billhook::services
