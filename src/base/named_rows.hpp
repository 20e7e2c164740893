// NamedRows: the rows of a table that have a name each. They are the members of one struct, so that C++ names a row
// (`reasons.client_closed`) where it is used, and all of them are read as a list without standing there a second time.
// Constants; any thread.
#pragma once

#include <cstddef>
#include <cstring>
#include <type_traits>
#include <utility>
#include <vector>

namespace billhook {

namespace detail {

/// Stands for any row, to try how many a struct is made of.
template <class Row>
struct AnyRow {
  template <class Member>
    requires(std::is_base_of_v<Row, Member> && sizeof(Member) == sizeof(Row))
  operator Member() const;  // NOLINT: converts by itself, and is never called
};

template <class Row, class Named, std::size_t... index>
constexpr bool is_made_of_rows(std::index_sequence<index...>) {
  return requires { Named{(static_cast<void>(index), AnyRow<Row>{})...}; };
}

}  // namespace detail

template <class Row>
class NamedRows {
 public:
  constexpr NamedRows() = default;
  /// A view of a constant.
  template <class Named>
  constexpr NamedRows(const Named& rows)  // NOLINT: a domain's row names its constant, and no more
      : rows_{&rows}, count_{sizeof(Named) / sizeof(Row)} {
    static_assert(std::is_trivially_copyable_v<Named> && sizeof(Named) % sizeof(Row) == 0);
    static_assert(detail::is_made_of_rows<Row, Named>(std::make_index_sequence<sizeof(Named) / sizeof(Row)>{}),
                  "every member is a row");
  }

  std::vector<Row> list() const {
    std::vector<Row> rows(count_);
    if (count_ > 0) std::memcpy(rows.data(), rows_, count_ * sizeof(Row));
    return rows;
  }

 private:
  const void* rows_ = nullptr;
  std::size_t count_ = 0;
};

}  // namespace billhook
