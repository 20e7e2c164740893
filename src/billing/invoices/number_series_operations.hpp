// What the operations number_series.* do.
#pragma once

#include "billhook/billing/number_series.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

DocumentSeries set_number_series(engine::Context& context, const SetNumberSeries& request);
NumberSeriesList list_number_series(engine::Context& context, const ListNumberSeries& request);

/// Their rows of the operation table.
extern const engine::Operations number_series_operations;

}  // namespace billhook::billing
