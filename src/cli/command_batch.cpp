// criterion19 batch: a verdict for every line of many files.
#include "cli/command_batch_work.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"

#include <criterion19/base/calendar.hpp>

#include <CLI/CLI.hpp>

#include <memory>

namespace criterion19::cli {

void add_batch(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<batch::BatchArguments>();
    auto* const command = session.command(app, "batch",
                                          {"đánh giá nhiều xã: mỗi dòng một hồ sơ hoặc một bộ số liệu",
                                           "judge many communes: a dossier or the facts of a commune on each line"},
                                          [&session, arguments] { return batch::BatchRun(session, *arguments).run(); });
    command
        ->add_option(
            "INPUT", arguments->inputs,
            session.say(
                {"tệp NDJSON (hồ sơ hoặc số liệu), CSV hoặc XLSX, có thể nén gzip; \"-\" là đầu vào chuẩn",
                 "files of NDJSON (dossiers or facts), CSV or XLSX, gzip or plain; \"-\" is the standard input"}))
        ->required();
    command
        ->add_option(
            "--map", arguments->map,
            session.say(
                {"tệp JSON {\"tên cột\": \"khóa\"} cho cột của XLSX, CSV mà chương trình không nhận ra; null: không "
                 "đọc",
                 "a JSON file {\"title\": \"key\"} for columns of XLSX and CSV that are not told; null: not read"}))
        ->type_name("FILE");
    command
        ->add_option("--year", arguments->year,
                     session.say({"năm xét của mọi hàng trong XLSX, CSV không có cột năm",
                                  "year of all rows of XLSX and CSV that have no column of it"}))
        ->type_name("YEAR")
        ->check(between(first_year, last_year));
    command
        ->add_option(
            "--group-by", arguments->group_by,
            session.say({"với --format summary: bảng theo tỉnh (mặc định) hoặc theo huyện (cột Huyện, district)",
                         "with --format summary: tables by province (the default) or by district (column district)"}))
        ->type_name("province|district")
        ->check(one_of({"province", "district"}));
    command
        ->add_option("--standard", arguments->standard,
                     session.say({"mã tiêu chuẩn hoặc tệp tiêu chuẩn; mặc định: tiêu chí có hiệu lực của từng xã",
                                  "id of a standard or a standard file; by default the one in force for each commune"}))
        ->type_name("ID|FILE");
    command
        ->add_option("--as-of", arguments->as_of,
                     session.say({"ngày đánh giá YYYY-MM-DD; mặc định 31/12 năm của từng dòng",
                                  "day of assessment YYYY-MM-DD; by default 31 December of each line's year"}))
        ->type_name("DATE");
    command
        ->add_option("--layer", arguments->layers,
                     session.say({"quy định địa phương (tệp JSON), áp dụng cho xã của tỉnh đó",
                                  "a local decision (JSON file), for communes of its province"}))
        ->type_name("FILE")
        ->expected(1)
        ->take_all();
    command
        ->add_option("--layers-by", arguments->layers_by,
                     session.say({"thư mục quy định của các tỉnh: mỗi xã theo tỉnh của mình",
                                  "folder of local decisions: each commune by its own province"}))
        ->type_name("province=DIR");
    command
        ->add_option("--explain", arguments->explain,
                     session.say({"giải thích từng yêu cầu; mặc định none", "explain requirements; none by default"}))
        ->type_name("all|failing|none")
        ->check(one_of({"all", "failing", "none"}));
    command
        ->add_option("--rejects", arguments->rejects,
                     session.say({"ghi các dòng lỗi ra tệp này", "write bad lines to this file"}))
        ->type_name("FILE");
    command->add_flag(
        "--strict", arguments->strict,
        session.say({"dừng ở dòng lỗi đầu tiên, không ghi gì", "stop at the first bad line and write nothing"}));
    command
        ->add_option("--threads", arguments->threads,
                     session.say({"số luồng; mặc định: mọi lõi", "number of threads; by default all cores"}))
        ->type_name("N")
        ->check(between(1, 256));
    command->add_flag("--resume", arguments->resume,
                      session.say({"làm tiếp lần chạy bị dừng", "go on with a run that was interrupted"}));
    command->add_flag("--bom", arguments->mark,
                      session.say({"csv: bắt đầu bằng dấu BOM để Excel đọc đúng tiếng Việt",
                                   "csv: begin with the byte order mark, by which Excel reads Vietnamese right"}));
    command->add_flag("--quiet", arguments->quiet, session.say({"không báo tiến độ", "do not report progress"}));
    session.add_format(*command, {"ndjson", "csv", "summary"});
}

}  // namespace criterion19::cli
