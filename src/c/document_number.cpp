#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/print_options.hpp"
#include "c/structs.hpp"
#include "c/texts.hpp"

#include <criterion19/io/document_text.hpp>
#include <criterion19/record/document_number.hpp>

#include <utility>

using namespace criterion19;
using namespace criterion19::c;

namespace criterion19::c {

SharedNumber::SharedNumber(std::string text, DocumentNumber read)
    : input(std::move(text)),
      number(read),
      canonical(criterion19::canonical(number)),
      heading(criterion19::heading(number)),
      letter(number.letter() == 0 ? 0 : 1, number.letter()),
      groups(number.groups()) {
    for (auto const& repair : Vocabulary<Repair>::terms)
        if (number.repairs().contains(repair.value)) repairs.push_back(literal(repair.key));
}

}  // namespace criterion19::c

criterion19_status criterion19_document_number_read(char const* text, size_t size, criterion19_document_number** number,
                                                    criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(number, "number");
        auto const given = bytes_of(text, size, "text");
        made.make(std::make_shared<SharedNumber const>(std::string(given), taken(parse_document_text(given))));
    });
}

criterion19_status criterion19_document_number_get_info(criterion19_document_number const* number,
                                                        criterion19_document_number_info* info,
                                                        criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(number, "number").shared;
        auto const& of = shared.number;
        auto const* const issuer = issuer_of(of);
        criterion19_document_number_info out{};
        out.number = of.number();
        out.year = of.year().get_value_or(0);
        out.type_is_known = of.type() && type_is_certain(of) ? 1 : 0;
        out.canonical = shared.canonical.c_str();
        out.heading = shared.heading.c_str();
        out.family = literal(key_of(of.family()));
        out.letter = shared.letter.c_str();
        out.type = of.type() ? literal(key_of(*of.type())) : "";
        out.type_name = of.type() ? literal(wording_of(*of.type())) : criterion19_text{"", ""};
        out.type_code = literal(of.type_code());
        out.groups = shared.groups.c_str();
        out.issuer = issuer == nullptr ? "" : literal(issuer->code);
        out.issuer_name = issuer == nullptr ? criterion19_text{"", ""} : literal(issuer->name);
        out.repairs = shared.repairs.data();
        out.repair_count = shared.repairs.size();
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_document_number_print(criterion19_document_number const* number,
                                                     criterion19_print_options const* options, criterion19_write write,
                                                     void* user, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(number, "number").shared;
        Sink const sink(write, user);
        auto const how = checked(options);
        if (how.format == CRITERION19_JSON) return sink.write(document_number_json(of.input, of.number));
        if (how.format != CRITERION19_TEXT) throw no_such_form();
        sink.write(document_number_text(of.input, of.number, how.language()));
    });
}

void criterion19_document_number_free(criterion19_document_number** number) {
    release(number);
}
