#!/usr/bin/env bash
# Kills a process that writes a cache of a teacher's answers with SIGKILL at random moments, cuts the file at a random byte every second
# time as a power failure would, and computes every answer that is left afresh: eng/kill-cache.sh [TIMES]. Exit code 0 if every one is
# the same to the bit, after every kill.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
times=${1:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build benchmarks/Menut.Benchmarks -c Release -v q --nologo -p:CompileAhead=false >"$work/log" || { cat "$work/log"; exit 1; }
check=(dotnet artifacts/bin/Menut.Benchmarks/release/Menut.Benchmarks.dll answer-cache)

turn=0
kills=0
wrong=0
while [ "$kills" -lt "$times" ]; do
  : >"$work/out"
  "${check[@]}" write "$work" "$turn" >"$work/out" 2>&1 &
  writer=$!
  until grep -q writing "$work/out"; do
    kill -0 "$writer" 2>/dev/null || { cat "$work/out"; exit 1; }
    sleep 0.05
  done
  if [ $((kills % 5)) = 4 ]; then
    "${check[@]}" write "$work" "$turn" >"$work/second" 2>&1 & # Two at once: the second only reads.
    second=$!
  else
    second=
  fi
  sleep "$((RANDOM % 2)).$(printf '%03d' $((RANDOM % 1000)))"
  turn=$((turn + 1))
  if ! kill -KILL "$writer" 2>/dev/null; then
    wait "$writer" || { cat "$work/out"; exit 1; }
    continue # It had written all of its turn: no kill, no count.
  fi
  wait "$writer" 2>/dev/null || true
  if [ -n "$second" ]; then wait "$second" || { cat "$work/second"; exit 1; }; fi
  kills=$((kills + 1))
  file=$(ls "$work"/cache/*.answers)
  cut=0
  if [ $((kills % 2)) = 0 ]; then
    cut=$((RANDOM % 2000 + 1))
    truncate -s "-$cut" "$file"
  fi
  if verified=$("${check[@]}" verify "$work" "$turn"); then
    echo "kill $kills, $cut bytes cut: $verified"
  else
    wrong=$((wrong + 1))
    echo "kill $kills, $cut bytes cut: WRONG: $verified"
  fi
done
echo "$((times - wrong)) of $times right"
[ "$wrong" = 0 ]
