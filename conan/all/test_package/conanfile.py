"""Builds a host in C and one in C++ against the package and lets each make a book."""

from os.path import exists, join

from conan import ConanFile
from conan.tools.build import can_run
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout


class BillhookTestConan(ConanFile):
    settings = "os", "arch", "compiler", "build_type"
    test_type = "explicit"

    def requirements(self) -> None:
        self.requires(self.tested_reference_str)

    def layout(self) -> None:
        cmake_layout(self)

    def generate(self) -> None:
        CMakeToolchain(self).generate()
        CMakeDeps(self).generate()

    def build(self) -> None:
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def test(self) -> None:
        if not can_run(self):
            return
        for host in ("c_shared", "c_static", "cpp"):
            book = join(self.build_folder, f"{host}.db")
            if exists(book):
                raise FileExistsError(book)
            self.run(f"{join(self.cpp.build.bindir, host)} {book}", env="conanrun")
