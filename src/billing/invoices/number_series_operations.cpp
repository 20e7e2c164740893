#include "billing/invoices/number_series_operations.hpp"

#include "billhook/base/error.hpp"
#include "billing/invoices/number_series.hpp"
#include "billing/reasons.hpp"
#include "clients/desk.hpp"

namespace billhook::billing {

DocumentSeries set_number_series(engine::Context& context, const SetNumberSeries& request) {
  const Seller& seller = context.keep<clients::Desk>().seller;
  const std::string period = series_period(seller.series_reset, request.date.value_or(context.today()));
  const std::optional<SeriesState> state = find_series(context.db(), seller.id, request.kind, period);
  DocumentSeries after{request.kind, period, request.first, request.first};
  if (!state) {
    store_series(context.db(), seller.id, request.kind, period, {request.first, request.first, Date{}});
    context.changed<DocumentSeries>("number_series", {seller.id.value}, nullptr, &after);
    return after;
  }
  DocumentSeries before{request.kind, period, state->first, state->next};
  if (request.first == state->first) return before;
  if (state->next != state->first) {
    throw Error{reasons.number_series_in_use, "The series began with " + std::to_string(state->first) +
                                                  ", and the number before " + std::to_string(state->next) +
                                                  " is taken; another beginning would leave a hole."};
  }
  store_series(context.db(), seller.id, request.kind, period, {request.first, request.first, state->last_date});
  context.changed<DocumentSeries>("number_series", {seller.id.value}, &before, &after);
  return after;
}

NumberSeriesList list_number_series(engine::Context& context, const ListNumberSeries&) {
  return {.items = list_series(context.db(), context.scope())};
}

namespace {

using namespace engine::words;

constexpr engine::Operation number_series_rows[] = {
    operation<SetNumberSeries, &set_number_series>(Effect::write, needs(Permission::settings_edit),
                                                   open_to(Callers::staff), since("0.1"),
                                                   "Has the numbers of a series begin with another one than 1."),
    operation<ListNumberSeries, &list_number_series>(Effect::read, needs(Permission::settings_view),
                                                     open_to(Callers::staff), since("0.1"),
                                                     "How far each series of document numbers is."),
};

}  // namespace

constinit const engine::Operations number_series_operations{number_series_rows};

}  // namespace billhook::billing
