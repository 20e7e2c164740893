# Writes a C++ file that holds the migrations:
#   cmake -D OUTPUT=<file.cpp> -D MIGRATIONS=<NNNN_name.sql;...> -P embed_migrations.cmake
#
# It defines billhook::storage::migrations(), in the order of the numbers. Two files with one number, as a merge may
# leave behind, stop the build.

list(SORT MIGRATIONS)
set(rows "")
set(previous 0)
foreach(migration IN LISTS MIGRATIONS)
  cmake_path(GET migration STEM file_name)
  if(NOT file_name MATCHES "^([0-9][0-9][0-9][0-9])_([a-z0-9_]+)$")
    message(FATAL_ERROR "${migration}: a migration is named NNNN_name.sql")
  endif()
  set(name ${CMAKE_MATCH_2})
  string(REGEX REPLACE "^0+" "" number ${CMAKE_MATCH_1})
  if(NOT number GREATER previous)
    message(FATAL_ERROR "${migration}: the number ${number} is taken, or none")
  endif()
  set(previous ${number})
  file(READ ${migration} sql)
  # One literal for each statement: compilers limit the length of a single one.
  string(REPLACE ";\n" ";\n)sql\"\n     R\"sql(" sql "${sql}")
  string(APPEND rows "    {${number}, \"${name}\",\n     R\"sql(${sql})sql\"},\n")
endforeach()

file(
  WRITE ${OUTPUT}
  "#include \"storage/migration.hpp\"

namespace billhook::storage {

namespace {
constexpr Migration all_migrations[] = {
${rows}};
}  // namespace

std::span<const Migration> migrations() { return all_migrations; }

}  // namespace billhook::storage
")
