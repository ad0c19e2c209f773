// JSON from where Python has it: text, bytes or a dict.
#pragma once

#include "values.hpp"

#include <criterion19/io/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace criterion19::python {

/// What a reader of the library is given. Borrows the bytes of the Python object, which must stay.
class JsonSource {
public:
    /// str, bytes or dict; TypeError for anything else. A dict may hold dict with keys of str, list, tuple, str, int
    /// (and what has `__index__`), bool, None and `datetime.date`. What JSON cannot hold, a float, NaN among them, a
    /// cycle, is an `InputError` with the path of each, together with what the reader finds wrong with the rest.
    explicit JsonSource(py::handle source, std::size_t max_bytes = ReadOptions{}.max_bytes);

    std::string_view text() const noexcept { return own_.empty() ? text_ : std::string_view(own_); }

    /// What `read` makes of the text, with Python's lock released.
    template <class Read>
    auto read(Read&& reader) const {
        auto result = unlocked([&] { return reader(text()); });
        if (!result || !unwritable_.empty()) raise(placed(result ? Errors() : result.errors()));
        return *std::move(result);
    }

private:
    /// What is wrong with a dict, which has no lines, in its order: what could not be written and what was read.
    Errors placed(Errors errors) const;

    std::string own_;    // of a dict; never empty then
    Errors unwritable_;  // with the column of `own_` at which it would stand
    std::string_view text_;
};

/// The bytes of a str in UTF-8, borrowed; `InputError` where it holds half of a surrogate pair.
std::string_view utf8_of(py::handle text);

}  // namespace criterion19::python
