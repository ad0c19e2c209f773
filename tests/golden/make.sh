#!/bin/sh
# Makes the golden reports: sh tests/golden/make.sh [PROGRAM [FOLDER]]. By default the program that is built in build/run,
# and this folder. Read what changed before it is committed. That the other forms and English say the same is held by
# tests/render/check_forms.py and check_said.py.
set -eu
CDPATH="" cd -- "$(dirname -- "$0")/../.."
program=${1:-build/run/criterion19}
folder=${2:-tests/golden}

# report NAME ARGUMENT...: NAME.vi.{txt,html} and NAME.json, of which each element of a list has a line of its own
report() {
    name=$1
    shift
    "$program" "$@" --format text -o "$folder/$name.vi.txt"
    "$program" "$@" --format html -o "$folder/$name.vi.html"
    "$program" "$@" --format json -o "$folder/$name.json"
    python3 tests/golden/lines.py "$folder/$name.json"
}

data=examples/data
report tan-phuoc-safe assess $data/tan-phuoc-2018.json --standard tt23-2012/commune
report tan-phuoc-19 assess $data/tan-phuoc-2018.json --standard ntm-2016/19
report vi-du-a-2018 assess $data/xa-vi-du-a-dat-2018.json --standard tt23-2012/commune
report vi-du-a-2023 assess $data/xa-vi-du-a-dat-2023.json --standard tt124-2021/commune
report vi-du-b-2018 assess $data/xa-vi-du-b-chua-dat-2018.json --standard tt23-2012/commune
report points assess $data/xa-vi-du-b-chua-dat-2018.json --standard tt23-2012/commune --layer $data/bieu-diem-vi-du.json
report layer assess $data/xa-vi-du-a-dat-2023.json --standard tt124-2021/commune --layer $data/quy-dinh-tinh-vi-du.json
report summary assess $data/xa-vi-du-a-dat-2018.json $data/xa-vi-du-b-chua-dat-2018.json --standard tt23-2012/commune
report years compare $data/xa-vi-du-a-dat-2018.json $data/xa-vi-du-a-dat-2023.json \
    --standard tt23-2012/commune --standard-b tt124-2021/commune
report what-if what-if $data/xa-vi-du-b-chua-dat-2018.json --standard tt23-2012/commune --set hamlets_recognised=18
report agenda agenda $data/xa-vi-du-a-dat-2023.json --today 2023-04-15
