# find_package(billhook): the libraries inside the static billhook are looked for too; the shared one holds its own.
include(CMakeFindDependencyMacro)
foreach(package IN ITEMS Threads SQLite3 SQLiteCpp fmt date OpenSSL simdjson)
  find_dependency(${package})
endforeach()
include(${CMAKE_CURRENT_LIST_DIR}/billhook-targets.cmake)
