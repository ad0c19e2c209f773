// JSON from where Python has it: text, bytes or a dict.
#pragma once

#include "values.hpp"

#include <string>
#include <string_view>

namespace criterion19::python {

/// What a reader of the library is given. Borrows the bytes of the Python object, which must stay.
class JsonSource {
public:
    /// str, bytes or dict; TypeError for anything else. A dict may hold dict with keys of str, list, tuple, str, int
    /// (and what has `__index__`), bool, None and `datetime.date`. What JSON cannot hold, a float, NaN among them, a
    /// cycle, is an `InputError` with the path of each.
    explicit JsonSource(py::handle source);

    std::string_view text() const noexcept { return own_.empty() ? text_ : std::string_view(own_); }

    /// What `read` makes of the text, with Python's lock released.
    template <class Read>
    auto read(Read&& reader) const {
        auto result = unlocked([&] { return reader(text()); });
        if (!result) raise(placed(result.errors()));
        return *std::move(result);
    }

private:
    /// A dict has no lines.
    Errors placed(Errors errors) const;

    std::string own_;  // of a dict; never empty then
    std::string_view text_;
};

/// The bytes of a str in UTF-8, borrowed; `InputError` where it holds half of a surrogate pair.
std::string_view utf8_of(py::handle text);

}  // namespace criterion19::python
