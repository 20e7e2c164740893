# find_package(billhook [COMPONENTS shared static]): billhook_shared holds what it needs; the libraries inside the static
# one are looked for as well, and where one is missing there are no targets billhook_static and billhook.
include(${CMAKE_CURRENT_LIST_DIR}/billhook-shared.cmake)
set(billhook_shared_FOUND TRUE)

set(billhook_static_FOUND TRUE)
foreach(package IN ITEMS Threads SQLite3 SQLiteCpp fmt date OpenSSL simdjson)
  find_package(${package} QUIET)
  if(NOT ${package}_FOUND)
    set(billhook_static_FOUND FALSE)
    string(APPEND billhook_missing " ${package}")
  endif()
endforeach()
if(billhook_static_FOUND)
  include(${CMAKE_CURRENT_LIST_DIR}/billhook-static.cmake)
endif()

foreach(component IN LISTS billhook_FIND_COMPONENTS)
  if(billhook_FIND_REQUIRED_${component} AND NOT billhook_${component}_FOUND)
    set(billhook_FOUND FALSE)
    set(billhook_NOT_FOUND_MESSAGE "the component ${component} needs:${billhook_missing}")
  endif()
endforeach()
