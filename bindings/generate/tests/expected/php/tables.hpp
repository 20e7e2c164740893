// The description as tables. Written by bindings/generate/generate.py; do not edit.
#pragma once

#include "src/tables.h"

namespace billhook_php {

// clang-format off
inline constexpr char version[] = "0.1.0";

inline constexpr Field fields_of_ArchiveParcels[] = {
  {"before", Shape::date, Shape::date, true, 0},
  {"keep", Shape::list, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ArchiveReport[] = {
  {"archived", Shape::integer, Shape::integer, true, 0},
  {"left", Shape::list, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Address[] = {
  {"street", Shape::text, Shape::text, false, 0},
  {"city", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_Party[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"email", Shape::text, Shape::text, true, 0},
  {"address", Shape::structure, Shape::structure, false, 2},
};
inline constexpr Field fields_of_Content[] = {
  {"what", Shape::text, Shape::text, true, 0},
  {"count", Shape::integer, Shape::integer, false, 0},
  {"price", Shape::structure, Shape::structure, false, 20},
};
inline constexpr Field fields_of_CreateParcel[] = {
  {"to", Shape::structure, Shape::structure, true, 3},
  {"weight", Shape::decimal, Shape::decimal, true, 0},
  {"from", Shape::structure, Shape::structure, false, 3},
  {"size", Shape::enumeration, Shape::enumeration, false, 0},
  {"contents", Shape::list, Shape::structure, false, 4},
  {"value", Shape::structure, Shape::structure, false, 20},
  {"rebate", Shape::decimal, Shape::decimal, false, 0},
  {"pieces", Shape::integer, Shape::integer, false, 0},
  {"is_fragile", Shape::boolean, Shape::boolean, false, 0},
  {"note", Shape::text, Shape::text, false, 0},
  {"pin", Shape::text, Shape::text, false, 0},
  {"options", Shape::json, Shape::json, false, 0},
  {"due", Shape::timestamp, Shape::timestamp, false, 0},
};
inline constexpr Field fields_of_Parcel[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"size", Shape::enumeration, Shape::enumeration, true, 0},
  {"to", Shape::structure, Shape::structure, true, 3},
  {"from", Shape::structure, Shape::structure, false, 3},
  {"place", Shape::structure, Shape::structure, true, 2},
  {"fee", Shape::structure, Shape::structure, true, 20},
  {"value", Shape::structure, Shape::structure, false, 20},
  {"weight", Shape::decimal, Shape::decimal, true, 0},
  {"rebate", Shape::decimal, Shape::decimal, false, 0},
  {"is_fragile", Shape::boolean, Shape::boolean, true, 0},
  {"contents", Shape::list, Shape::structure, true, 4},
  {"sizes", Shape::list, Shape::enumeration, true, 0},
  {"tags", Shape::list, Shape::text, true, 0},
  {"extra", Shape::json, Shape::json, false, 0},
  {"arrived_on", Shape::date, Shape::date, false, 0},
  {"created_at", Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_GetParcel[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ReturnParcel[] = {
  {"parcel", Shape::integer, Shape::integer, true, 0},
  {"reason", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_ListParcels[] = {
  {"size", Shape::enumeration, Shape::enumeration, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ParcelPage[] = {
  {"items", Shape::list, Shape::structure, true, 6},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ListLostParcels[] = {
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_WeighParcels[] = {
  {"by", Shape::enumeration, Shape::enumeration, true, 0},
};
inline constexpr Field fields_of_WeightRow[] = {
  {"size", Shape::enumeration, Shape::enumeration, true, 0},
  {"weight", Shape::decimal, Shape::decimal, true, 0},
  {"of", Shape::structure, Shape::structure, false, 20},
};
inline constexpr Field fields_of_WeightReport[] = {
  {"rows", Shape::list, Shape::structure, true, 13},
  {"total", Shape::decimal, Shape::decimal, true, 0},
};
inline constexpr Field fields_of_DepotCheck[] = {
  {"is_whole", Shape::boolean, Shape::boolean, true, 0},
};
inline constexpr Field fields_of_CarryParcel[] = {
  {"key", Shape::text, Shape::text, true, 0},
  {"parcel", Shape::structure, Shape::structure, true, 6},
};
inline constexpr Field fields_of_Carried[] = {
  {"tracking", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_StopParcel[] = {
  {"key", Shape::text, Shape::text, true, 0},
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Money[] = {
  {"amount", Shape::decimal, Shape::decimal, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_Work[] = {
  {"done", Shape::integer, Shape::integer, true, 0},
  {"failed", Shape::integer, Shape::integer, true, 0},
  {"dead", Shape::integer, Shape::integer, true, 0},
  {"waiting", Shape::integer, Shape::integer, true, 0},
};

inline constexpr Struct structs[] = {
  fields_of_ArchiveParcels,
  fields_of_ArchiveReport,
  fields_of_Address,
  fields_of_Party,
  fields_of_Content,
  fields_of_CreateParcel,
  fields_of_Parcel,
  fields_of_GetParcel,
  fields_of_ReturnParcel,
  fields_of_ListParcels,
  fields_of_ParcelPage,
  fields_of_ListLostParcels,
  fields_of_WeighParcels,
  fields_of_WeightRow,
  fields_of_WeightReport,
  {},
  fields_of_DepotCheck,
  fields_of_CarryParcel,
  fields_of_Carried,
  fields_of_StopParcel,
  fields_of_Money,
  fields_of_Work,
};
inline constexpr std::uint16_t money_struct = 20;
inline constexpr std::uint16_t work_struct = 21;

inline constexpr Operation operations[] = {
  {"depot.check", 15, 16, -1, -1},
  {"parcel.archive", 0, 1, -1, -1},
  {"parcel.create", 5, 6, -1, -1},
  {"parcel.get", 7, 6, -1, -1},
  {"parcel.list", 9, 10, 0, 1},
  {"parcel.list_lost", 11, 10, 0, 1},
  {"parcel.return", 8, 6, -1, -1},
  {"parcel.weigh", 12, 14, 0, -1},
};

inline constexpr PortCall port_calls[] = {
  {"carrier.carry", "carry", 17, 18},
  {"carrier.stop", "stop", 19, 18},
};

inline constexpr Code codes[] = {
  {"invalid", BILLHOOK_INVALID},
  {"not_found", BILLHOOK_NOT_FOUND},
  {"busy", BILLHOOK_BUSY},
  {"host_error", BILLHOOK_HOST_ERROR},
};

inline zend_class_entry* struct_classes[std::size(structs)];
inline zend_class_entry* enumeration_classes[1];
inline zend_class_entry* exception_classes[std::size(codes)];
inline zend_class_entry* noun_classes[2];

// clang-format on

}  // namespace billhook_php
