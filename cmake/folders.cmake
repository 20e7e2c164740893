# From the folders of the house to targets. A folder without sources is no target, so rooms may fill up one by one.

set_property(GLOBAL PROPERTY BILLHOOK_OBJECT_LIBRARIES "")
set_property(GLOBAL PROPERTY BILLHOOK_OUTSIDE_LIBRARIES "")

# Makes the OBJECT library billhook_<folder> of src/<folder>/*.cpp. Further arguments: the outside libraries it uses.
function(billhook_folder folder)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${folder}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/src/cli/main\\.cpp$")
  if(NOT sources)
    return()
  endif()
  billhook_folder_target(${folder} target)
  add_library(${target} OBJECT ${sources})
  target_link_libraries(${target} PRIVATE billhook_options ${ARGN})
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
  if(folder MATCHES "^(base|storage)")
    billhook_precompile(${target} billhook_base_headers)
  else()
    billhook_precompile(${target} billhook_engine_headers)
  endif()
  if(NOT folder STREQUAL "cli")
    set_property(GLOBAL APPEND PROPERTY BILLHOOK_OBJECT_LIBRARIES ${target})
    set_property(GLOBAL APPEND PROPERTY BILLHOOK_OUTSIDE_LIBRARIES ${ARGN})
  endif()
endfunction()

# A folder with rooms: an OBJECT library for each room, lowest first, and one for what lies in the folder itself.
# tests/structure/include_rule.py reads their order in CMakeLists.txt.
function(billhook_rooms folder)
  foreach(room IN LISTS ARGN)
    billhook_folder(${folder}/${room} fmt::fmt)
  endforeach()
  billhook_folder(${folder} fmt::fmt)
endfunction()

# The target of a folder: billhook_storage_sqlite of storage/sqlite, billhook_house of src/ itself.
function(billhook_folder_target folder result)
  string(REPLACE "/" "_" name ${folder})
  string(REPLACE "." "house" name ${name})
  set(${result} billhook_${name} PARENT_SCOPE)
endfunction()

# Compiles src/<folder>/migrations/NNNN_name.sql into the folder's library; see embed_migrations.cmake.
function(billhook_embed_migrations folder)
  billhook_folder_target(${folder} target)
  file(GLOB migrations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${folder}/migrations/*.sql)
  if(NOT migrations OR NOT TARGET ${target})
    return()
  endif()
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed_migrations.cmake)
  set(generated ${PROJECT_BINARY_DIR}/generated/migrations.cpp)
  add_custom_command(
    OUTPUT ${generated}
    COMMAND ${CMAKE_COMMAND} -D "OUTPUT=${generated}" -D "MIGRATIONS=${migrations}" -P ${script}
    DEPENDS ${script} ${migrations}
    COMMENT "Embedding the migrations"
    VERBATIM)
  target_sources(${target} PRIVATE ${generated})
endfunction()

# Makes the OBJECT library of capi/, which stands beside src/ and goes into the libraries as well.
function(billhook_capi)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/capi/*.cpp)
  add_library(billhook_capi OBJECT ${sources})
  target_link_libraries(billhook_capi PRIVATE billhook_options)
  target_compile_options(billhook_capi PRIVATE $<$<CONFIG:Debug>:-g>)  # abidiff compares its types
  target_include_directories(billhook_capi PRIVATE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
  set_property(GLOBAL APPEND PROPERTY BILLHOOK_OBJECT_LIBRARIES billhook_capi)
endfunction()

# Makes libbillhook of every folder so far. Hosts see include/ and capi/billhook.h, nothing else.
function(billhook_library target kind)
  get_property(folders GLOBAL PROPERTY BILLHOOK_OBJECT_LIBRARIES)
  get_property(outside GLOBAL PROPERTY BILLHOOK_OUTSIDE_LIBRARIES)
  list(REMOVE_DUPLICATES outside)
  list(TRANSFORM folders REPLACE "(.+)" "$<TARGET_OBJECTS:\\1>" OUTPUT_VARIABLE objects)
  add_library(${target} ${kind} ${objects})
  set_target_properties(${target} PROPERTIES OUTPUT_NAME billhook LINKER_LANGUAGE CXX)
  target_include_directories(
    ${target} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/capi>
                     $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(${target} PRIVATE ${outside} Threads::Threads $<BUILD_INTERFACE:billhook_options>)
endfunction()

# Every examples/<name>.cpp, and every examples/<name>/*.cpp together, is a program bin/<name>, built as a host would
# build it. It finds its input files in BILLHOOK_EXAMPLE_DIR.
function(billhook_examples)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/examples/*.cpp)
  foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(GET folder FILENAME name)
    if(name STREQUAL "examples")
      cmake_path(GET source STEM name)
    endif()
    if(NOT TARGET ${name})
      add_executable(${name})
      target_link_libraries(${name} PRIVATE billhook_options billhook_static fmt::fmt)
      target_compile_definitions(${name} PRIVATE BILLHOOK_EXAMPLE_DIR="${folder}")
    endif()
    target_sources(${name} PRIVATE ${source})
  endforeach()
  if(NOT BILLHOOK_SANITIZE)  # the runtime of which is the C++ compiler's own
    billhook_c_examples()
  endif()
endfunction()

# Every examples/c/<name>.c is a program bin/<name>_c against the shared library, and a test that it makes a book and
# prints something about it.
function(billhook_c_examples)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/examples/c/*.c)
  foreach(source IN LISTS sources)
    cmake_path(GET source STEM name)
    add_executable(${name}_c ${source})
    set_target_properties(${name}_c PROPERTIES C_STANDARD 99 C_EXTENSIONS OFF)
    target_compile_options(${name}_c PRIVATE -Wall -Wextra -Wpedantic -Werror)
    target_link_libraries(${name}_c PRIVATE billhook_shared)
    add_test(NAME example_${name}_c
             COMMAND sh -c "rm -f $1.db* && $1 $1.db | tee /dev/stderr | grep -q 'Web M'" -- $<TARGET_FILE:${name}_c>)
  endforeach()
endfunction()
