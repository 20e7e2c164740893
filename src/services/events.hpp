// Every event about services. Plain constants; any thread.
#pragma once

#include "billhook/services/event.hpp"
#include "engine/event.hpp"

namespace billhook {
struct Service;
}

namespace billhook::services {

struct Events {
  engine::EventOf<Service> service_created{"service.created", "Something was ordered."};
  engine::EventOf<Service> service_imported{"service.imported", "A service of another system runs on here."};
  engine::EventOf<Service> service_updated{"service.updated",
                                           "Its label, configuration or how it is billed is other than before."};
  engine::EventOf<Service> service_changed{"service.changed",
                                           "Its terms are other from a day on: product, cycle, quantity or price."};
  engine::EventOf<Service, PriceLapsed> service_price_lapsed{
      "service.price_lapsed", "A price that was planned was made for a product or cycle that it will not have then."};
  engine::EventOf<Service> service_term_began{"service.term_began", "The day of new terms has come."};
  engine::EventOf<Service> service_provisioning{"service.provisioning", "It is being set up."};
  engine::EventOf<Service> service_retried{"service.retried", "It is being set up once more."};
  engine::EventOf<Service> service_activated{"service.activated", "It runs."};
  engine::EventOf<Service> service_failed{"service.failed", "The provisioner could not set it up."};
  engine::EventOf<Service> service_suspended{"service.suspended", "It is off the air; what it holds is kept."};
  engine::EventOf<Service> service_unsuspended{"service.unsuspended", "It is back on the air."};
  engine::EventOf<Service> service_end_planned{"service.end_planned", "It ends on a day to come."};
  engine::EventOf<Service> service_kept{"service.kept", "It goes on; the end that was planned is taken back."};
  engine::EventOf<Service> service_terminated{"service.terminated", "It has ended for good."};
  engine::EventOf<Service> service_cancelled{"service.cancelled", "It was never delivered, and never will be."};
  engine::EventOf<Service> service_completed{"service.completed",
                                             "It was paid once and is delivered; nothing is left to bill."};
  engine::EventOf<Service> service_marked_fraud{"service.marked_fraud", "It was ordered by fraud."};
  engine::EventOf<Service, ProvisionerFailed> service_provisioner_failed{
      "service.provisioner_failed", "The provisioner gave up on a service that runs or did; staff have to look."};
};
inline constexpr Events events;

}  // namespace billhook::services
