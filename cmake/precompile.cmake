# Precompiled headers: what nearly every source includes is read once. They hide an include that is missing, so the preset
# `plain` does without them and proves the includes; tests/nightly builds it.

# Of the house's own headers only those that everybody above their floor includes anyway. In <>, so that their folder is
# no part of what is compiled, and the compiler cache serves other checkouts too.
set(BILLHOOK_BASE_HEADERS
    <algorithm> <array> <charconv> <cstdint> <functional> <map> <memory> <optional> <ostream> <span> <string>
    <string_view> <utility> <vector>
    <billhook/base/error.hpp> <billhook/base/fields.hpp>)
set(BILLHOOK_ENGINE_HEADERS ${BILLHOOK_BASE_HEADERS} <storage/database.hpp> <engine/context.hpp>)

# Makes a target that holds precompiled headers for others, compiled with the options given besides everybody's.
function(billhook_headers name headers)
  if(NOT PROJECT_IS_TOP_LEVEL)
    return()
  endif()
  set(nothing ${PROJECT_BINARY_DIR}/generated/nothing.cpp)
  file(CONFIGURE OUTPUT ${nothing} CONTENT "")
  add_library(${name} OBJECT ${nothing})
  target_link_libraries(${name} PRIVATE billhook_options)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
  target_compile_options(${name} PRIVATE ${ARGN})
  target_precompile_headers(${name} PRIVATE ${headers})
endfunction()

billhook_headers(billhook_base_headers "${BILLHOOK_BASE_HEADERS}")
billhook_headers(billhook_engine_headers "${BILLHOOK_ENGINE_HEADERS}")
billhook_headers(billhook_program_headers "${BILLHOOK_ENGINE_HEADERS}" -fPIE)

# Gives a target the precompiled headers of one of these.
function(billhook_precompile target headers)
  if(TARGET ${headers})
    target_precompile_headers(${target} REUSE_FROM ${headers})
  endif()
endfunction()
