#include "cli/report_input.hpp"

#include "cli/session.hpp"

#ifdef CRITERION19_CLI_READS_FILES
#include <criterion19/files/file_text.hpp>

#include <memory>
#endif

#include <utility>

namespace criterion19::cli {

Result<ReportInput> read_text_input(Session& session, std::string const& path) {
    auto bytes = session.read_input(path);
    if (!bytes) return bytes.errors();
    ReportInput out;
    out.text = *std::move(bytes);
    return out;
}

Result<ReportInput> read_report_input(Session& session, std::string const& path) {
#ifdef CRITERION19_CLI_READS_FILES
    auto const bytes = session.read_input(path);
    if (!bytes) return bytes.errors();
    auto made = text_of_bytes(*bytes);
    if (!made) return made.errors();
    auto const file = std::make_shared<FileText>(*std::move(made));
    ReportInput out;
    out.text = file->text;
    out.notes = file->notes;
    if (file->kind != FileKind::utf8) out.place_of = [file](std::size_t offset) { return file->place_of(offset); };
    return out;
#else
    return read_text_input(session, path);
#endif
}

}  // namespace criterion19::cli
