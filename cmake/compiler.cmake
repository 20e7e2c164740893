# How everything here is compiled: C++20, position independent, warnings are errors, the sanitizers of
# BILLHOOK_SANITIZE. ccache and mold are used when they are there. Targets take it all by linking billhook_options.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(BILLHOOK_CCACHE ccache)
if(BILLHOOK_CCACHE AND PROJECT_IS_TOP_LEVEL AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # What ccache needs to be told before it caches files that use a precompiled header, and so that another checkout of
  # the same sources finds them compiled. CCACHE_DIR says where they are kept.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${BILLHOOK_CCACHE})
endif()

find_program(BILLHOOK_MOLD mold)
if(BILLHOOK_MOLD AND PROJECT_IS_TOP_LEVEL)
  add_link_options(-fuse-ld=mold)
endif()

add_library(billhook_options INTERFACE)
target_compile_options(billhook_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # gcc 12.2 miscompiles small value types at -O1: this analysis overlooks that a member function reads *this when it
  # passes it on by value, and the store that made the object is dropped.
  target_compile_options(billhook_options INTERFACE -fno-ipa-modref)
  # Its std::string sets these off wherever a temporary is moved (GCC bug 105651); clang keeps watch instead.
  target_compile_options(billhook_options INTERFACE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
endif()

if(CMAKE_UNITY_BUILD)
  # A name that is hidden here may stand in another source; the other builds watch.
  target_compile_options(billhook_options INTERFACE -Wno-shadow)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # A precompiled header out of the compiler cache is older than the checkout that it serves.
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
endif()

if(BILLHOOK_SANITIZE)
  target_compile_options(
    billhook_options INTERFACE -fsanitize=${BILLHOOK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(billhook_options INTERFACE -fsanitize=${BILLHOOK_SANITIZE})
  target_compile_definitions(billhook_options INTERFACE BILLHOOK_CHECK_FIELDS)  # see billhook/base/members.hpp
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Instrumented code confuses this warning's flow analysis; the plain builds keep it.
    target_compile_options(billhook_options INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

if(BILLHOOK_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "BILLHOOK_FUZZ needs clang; use the preset `asan`.")
  endif()
  target_compile_options(billhook_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
