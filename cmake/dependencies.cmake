# The outside libraries, all of them from Debian 12; cmake/install_packages installs what is missing.

# billhook_needs(PACKAGE...): stops with the command that installs these packages of Debian.
function(billhook_needs)
  list(JOIN ARGN " " packages)
  message(FATAL_ERROR "billhook needs ${packages} to be built. On Debian 12 this installs what is missing:\n"
                      "  sudo apt-get install ${packages}")
endfunction()

# billhook_find(PACKAGE NAME...): find_package(NAME...), which Debian's PACKAGE brings.
macro(billhook_find package name)
  find_package(${name} ${ARGN} QUIET)
  if(NOT ${name}_FOUND)
    list(APPEND billhook_missing ${package})
  endif()
endmacro()

set(billhook_missing "")
find_package(Threads REQUIRED)
billhook_find(libsqlite3-dev SQLite3)
billhook_find(libsqlitecpp-dev SQLiteCpp)
billhook_find(libfmt-dev fmt)
billhook_find(libhowardhinnant-date-dev date)
billhook_find(libssl-dev OpenSSL COMPONENTS Crypto)
billhook_find(libsimdjson-dev simdjson)

# libcsv brings neither a CMake package nor a pkg-config file; targets link it by its plain name.
find_path(CSV_INCLUDE_DIR csv.h)
find_library(CSV_LIBRARY csv)
mark_as_advanced(CSV_INCLUDE_DIR CSV_LIBRARY)
if(NOT CSV_INCLUDE_DIR OR NOT CSV_LIBRARY)
  list(APPEND billhook_missing libcsv-dev)
endif()

if(billhook_missing)
  billhook_needs(${billhook_missing})
endif()
