"""billhook for Conan 2, out of the repository this recipe lies in: both libraries, the command and the CMake package."""

from os.path import join
from typing import ClassVar

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy

SOURCES = ("CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*", "capi/*")


class BillhookConan(ConanFile):
    name = "billhook"
    license = "Apache-2.0"
    description = "A hosting company's commercial life in one library"
    topics = ("billing", "hosting", "invoices", "embedded")
    settings = "os", "arch", "compiler", "build_type"
    # There are no options `shared` and `fPIC`: each package holds both libraries, and a host links the one it wants.
    package_type = "unknown"
    required_cppstd: ClassVar[int] = 20

    def export_sources(self) -> None:
        repository = join(self.recipe_folder, "..", "..")
        for pattern in SOURCES:
            copy(self, pattern, src=repository, dst=self.export_sources_folder)

    def layout(self) -> None:
        cmake_layout(self)

    def validate(self) -> None:
        check_min_cppstd(self, self.required_cppstd)

    def requirements(self) -> None:
        for requirement in (
            "sqlite3/[>=3.40]",
            "sqlitecpp/[>=3.2]",
            "fmt/[>=9]",
            "date/[>=3.0]",
            "openssl/[>=3]",
            "simdjson/[>=3.0]",
            "libcsv/[>=3.0]",
        ):
            self.requires(requirement)

    def generate(self) -> None:
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["BILLHOOK_TESTS"] = False
        toolchain.cache_variables["BILLHOOK_BENCH"] = False
        toolchain.cache_variables["BILLHOOK_EXAMPLES"] = False
        toolchain.cache_variables["CMAKE_UNITY_BUILD"] = True  # a package is compiled once, as a whole
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self) -> None:
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self) -> None:
        CMake(self).install()
        copy(self, "LICENSE", src=self.source_folder, dst=join(self.package_folder, "licenses"))

    def package_info(self) -> None:
        # The package brings billhook-config.cmake, which knows its targets better than Conan could write them.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs = [join("lib", "cmake", "billhook")]
        self.cpp_info.set_property("pkg_config_name", "billhook")
        self.cpp_info.libs = ["billhook"]
