# `cmake --install`: headers, both libraries, the command, and the CMake package `billhook` with the targets
# billhook::billhook_shared and billhook::billhook_static; and billhook.pc for those who build without CMake.

include(CMakePackageConfigHelpers)

set(billhook_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/billhook)
install(TARGETS billhook_shared billhook_static EXPORT billhook-targets)
if(TARGET billhook_command)
  install(TARGETS billhook_command)
endif()
install(DIRECTORY include/billhook DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES capi/billhook.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT billhook-targets NAMESPACE billhook:: DESTINATION ${billhook_package_dir})
write_basic_package_version_file(billhook-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES cmake/billhook-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/billhook-config-version.cmake
        DESTINATION ${billhook_package_dir})
configure_file(cmake/billhook.pc.in billhook.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/billhook.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
