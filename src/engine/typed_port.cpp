#include "billhook/engine/typed_port.hpp"

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "engine/object_slot.hpp"
#include "engine/reasons.hpp"

namespace billhook {

std::string TypedPort::call(std::string_view operation, std::string_view request_json) {
  const auto found = answers_.find(operation);
  if (found == answers_.end()) {
    throw Error{engine::reasons.port_no_such_call, "Nothing answers " + std::string{operation} + " here."};
  }
  const Answer& answer = found->second;
  engine::ObjectSlot request_slot;
  engine::ObjectSlot reply_slot;
  void* request = request_slot.make(*answer.request);
  void* reply = reply_slot.make(*answer.reply);
  decode(request_json, *answer.request, request, currencies_);
  answer.run(request, reply);
  std::string reply_json;
  encode(*answer.reply, reply, reply_json);
  return reply_json;
}

}  // namespace billhook
