#include "cli/report_file.hpp"

#include "cli/command_options.hpp"
#include "cli/session.hpp"

#ifdef CRITERION19_CLI_READS_FILES
#include <criterion19/files/report_docx.hpp>
#endif

namespace criterion19::cli {

#ifdef CRITERION19_CLI_READS_FILES
int write_report_docx(Session& session, AssessmentReport const& report, int status) {
    if (session.writes_to_terminal())
        return bad_argument(
            session, "--format",
            {"docx là tệp Word; ghi ra tệp bằng -o bao-cao.docx", "docx is a Word file; name one by -o"});
    auto const bytes = report_docx(report, session.language());
    return bytes ? session.write(*bytes, status) : session.fail(bytes.errors(), {});
}
#else
int write_report_docx(Session& session, AssessmentReport const&, int) {
    return bad_argument(
        session, "--format",
        {"chương trình này được dựng không có phần ghi Word", "this program was built without Word files"});
}
#endif

}  // namespace criterion19::cli
