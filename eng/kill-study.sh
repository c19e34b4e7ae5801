#!/usr/bin/env bash
# Kills a study of twelve trials with SIGKILL at random moments, starts it again each time, and compares its table with that of a study
# that nobody disturbed: eng/kill-study.sh [TIMES] [DATA]. TIMES is how often a running study is killed. Exit code 0 if the tables are the same.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
times=${1:-10}
data=${2:-fashion-mnist}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MENUT_HOME=${MENUT_HOME:-$work/home}

cat >"$work/study.json" <<JSON
{
  "data": "$data",
  "teachers": [{ "name": "teacher", "network": "mobilenet_v1", "width": 0.25, "resolution": 32, "recipe": { "epochs": 2 } }],
  "students": [{ "name": "student", "network": "mobilenet_v1", "width": 0.125, "resolution": 32 }],
  "methods": [{ "method": "soft-labels", "temperature": 4 }],
  "tuning": { "temperature": [1, 2, 4], "alpha": [0.5] },
  "seeds": [1, 2, 3],
  "recipe": { "epochs": 2, "batch_size": ${BATCH_SIZE:-256}, "learning_rate": 0.05 }
}
JSON

# All figures but the time of a step, the 18th.
table() { ./menut study "$work/study.json" --output "$1" --format csv --no-progress 2>"$work/log" | cut -d, -f1-17,19-; }

start=$(date +%s%N)
table "$work/straight" >"$work/expected" || { cat "$work/log"; exit 1; }
milliseconds=$((($(date +%s%N) - start) / 1000000))
echo "undisturbed: ${milliseconds} ms, $(find "$work/straight/trials" -mindepth 1 -maxdepth 1 | wc -l) trials"

killed=0
for ((i = 0; i < times; i++)); do
  after=$((RANDOM * (2 * milliseconds / (times + 1)) / 32768 + 500))
  ./menut study "$work/study.json" --output "$work/killed" --format csv --no-progress >"$work/out" 2>"$work/log" &
  study=$!
  sleep "$(printf '%d.%03d' $((after / 1000)) $((after % 1000)))"
  if ! kill -KILL "$study" 2>/dev/null; then
    wait "$study" || { cat "$work/log"; exit 1; }
    echo "it had ended before its kill"
    break
  fi
  wait "$study" 2>/dev/null || true
  killed=$((killed + 1))
  finished=$(grep -l '"accuracy"' "$work"/killed/trials/*/run.json 2>/dev/null | wc -l || true)
  echo "killed after ${after} ms, ${finished} trials finished"
done
table "$work/killed" >"$work/found" || { cat "$work/log"; exit 1; }
if cmp -s "$work/found" "$work/expected"; then
  echo "killed $killed times: the same table"
else
  echo "killed $killed times: ANOTHER TABLE"
  diff "$work/expected" "$work/found" || true
  exit 1
fi
