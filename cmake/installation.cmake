# `cmake --install`: headers, both libraries, the command, the CMake package `billhook` and billhook.pc. Everything may be
# moved elsewhere as a whole. The targets of the package:
#   billhook::billhook         for C++ hosts: the static library and the headers <billhook/...>
#   billhook::billhook_shared  for C hosts: capi/billhook.h; needs no other package
#   billhook::billhook_static  for C hosts, inside the program

include(CMakePackageConfigHelpers)

set(billhook_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/billhook)
install(TARGETS billhook_shared EXPORT billhook-shared)
install(TARGETS billhook_static billhook EXPORT billhook-static)
if(TARGET billhook_command)
  install(TARGETS billhook_command)
endif()
install(DIRECTORY include/billhook DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES capi/billhook.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
foreach(kind IN ITEMS shared static)
  install(EXPORT billhook-${kind} NAMESPACE billhook:: DESTINATION ${billhook_package_dir})
endforeach()
write_basic_package_version_file(billhook-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES cmake/billhook-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/billhook-config-version.cmake
        DESTINATION ${billhook_package_dir})

# billhook.pc finds its tree from where it lies.
cmake_path(SET billhook_pc_dir NORMALIZE /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig)
cmake_path(RELATIVE_PATH billhook_pc_dir BASE_DIRECTORY /prefix OUTPUT_VARIABLE billhook_pc_depth)
string(REGEX REPLACE "[^/]+" ".." billhook_pc_up ${billhook_pc_depth})
configure_file(cmake/billhook.pc.in billhook.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/billhook.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
