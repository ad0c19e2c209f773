#include "cli/sheet_template.hpp"

#include "cli/command_options.hpp"
#include "cli/session.hpp"

#ifdef CRITERION19_CLI_READS_FILES
#include <criterion19/files/facts_workbook.hpp>
#endif

namespace criterion19::cli {

#ifdef CRITERION19_CLI_READS_FILES
int write_facts_workbook(Session& session, Standard const& standard) {
    if (session.writes_to_terminal())
        return bad_argument(
            session, "--form",
            {"table là tệp Excel; ghi ra tệp bằng -o mau.xlsx", "table is an Excel file; name one by -o"});
    auto const bytes = facts_workbook(standard, session.language());
    return bytes ? session.write(*bytes) : session.fail(bytes.errors(), {});
}
#else
int write_facts_workbook(Session& session, Standard const&) {
    return bad_argument(
        session, "--form",
        {"chương trình này được dựng không có phần ghi Excel", "this program was built without Excel files"});
}
#endif

}  // namespace criterion19::cli
