#!/usr/bin/env bash
# Kills a training with SIGKILL at random moments, resumes it each time, and compares the final weights with those of a
# training that nobody disturbed: eng/kill-and-resume.sh [TIMES] [DATA]. Exit code 0 if all are identical, byte for byte.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
times=${1:-10}
data=${2:-fashion-mnist}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MENUT_HOME=${MENUT_HOME:-$work/home}

options=("$data" --network mobilenet_v1 --width 0.25 --resolution 32 --epochs 2 --batch-size 256 --seed 5 --average 0.99 --save-every 2 --no-progress)
weights() { (cd "$1" && sha256sum best.safetensors last.safetensors); }

start=$(date +%s%N)
./menut train "${options[@]}" --output "$work/straight" >/dev/null 2>"$work/log" || { cat "$work/log"; exit 1; }
milliseconds=$((($(date +%s%N) - start) / 1000000))
weights "$work/straight" >"$work/expected"
echo "undisturbed: ${milliseconds} ms, $(cut -c1-16 "$work/expected" | paste -sd' ')"

same=0
done=0
while [ "$done" -lt "$times" ]; do
  output=$work/killed
  rm -rf "$output"
  after=$((RANDOM * milliseconds / 32768))
  ./menut train "${options[@]}" --output "$output" >/dev/null 2>"$work/log" &
  training=$!
  sleep "$(printf '%d.%03d' $((after / 1000)) $((after % 1000)))"
  if ! kill -KILL "$training" 2>/dev/null; then
    wait "$training" || { cat "$work/log"; exit 1; }
    continue # It was faster than the first and had ended: no kill, no count.
  fi
  wait "$training" 2>/dev/null || true
  done=$((done + 1))
  if [ -f "$output/run.json" ]; then resume=(--resume); else resume=(); fi
  left=$(cd "$output" 2>/dev/null && ls | paste -sd' ' || true)
  ./menut train "${options[@]}" --output "$output" "${resume[@]}" >/dev/null 2>"$work/log" || { cat "$work/log"; exit 1; }
  if weights "$output" | cmp -s - "$work/expected"; then
    same=$((same + 1))
    echo "killed after ${after} ms (it had: ${left:-nothing}): identical"
  else
    echo "killed after ${after} ms (it had: ${left:-nothing}): DIFFERENT"
  fi
done
echo "$same of $times identical"
[ "$same" = "$times" ]
