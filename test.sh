#!/usr/bin/env bash
# Passes every test: installs what the tests need where it is missing, builds, publishes the app and runs
# the client's unit tests, the .NET tests and the tests in a real browser. Ends with "N passed, N failed".
# Usage: ./test.sh [core|storage|web|browser|client …]   (no name: all of them)
set -u
cd "$(dirname "$0")" || exit 1
root=$PWD
suites=("$@")
[ ${#suites[@]} -eq 0 ] && suites=(client core storage web browser)
mkdir -p artifacts/tests
rm -f artifacts/tests/*.trx artifacts/tests/client.txt

scripts/install-test-tools.sh || exit 1

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build -c Release Ecosystem.slnx -v quiet || { echo "0 passed, 1 failed"; exit 1; }

passed=0
failed=0
add() { passed=$((passed + $1)); failed=$((failed + $2)); }

run_client() {
  (cd src/Ecosystem.Web/Client && npm test --silent) >artifacts/tests/client.txt 2>&1
  local status=$? ok ko
  ok=$(sed -n 's/^ℹ pass \([0-9]*\)$/\1/p' artifacts/tests/client.txt | tail -n 1)
  ko=$(sed -n 's/^ℹ fail \([0-9]*\)$/\1/p' artifacts/tests/client.txt | tail -n 1)
  if [ $status -ne 0 ]; then cat artifacts/tests/client.txt; [ "${ko:-0}" -gt 0 ] || ko=1; fi
  echo "client: ${ok:-0} passed, ${ko:-0} failed"
  add "${ok:-0}" "${ko:-0}"
}

run_dotnet() {
  local name=$1 project=tests/Ecosystem.$2.Tests trx=artifacts/tests/$1.trx counters ok total
  dotnet test "$project" -c Release --no-build --logger "trx;LogFileName=$root/$trx" --logger "console;verbosity=minimal"
  local status=$?
  counters=$(grep -o '<Counters [^>]*>' "$trx" 2>/dev/null)
  total=$(sed -n 's/.* total="\([0-9]*\)".*/\1/p' <<<"$counters")
  ok=$(sed -n 's/.* passed="\([0-9]*\)".*/\1/p' <<<"$counters")
  # A run that ended without a report, or a test that did not run, is a failure and not a silence.
  if [ -z "$total" ] || [ "$total" -eq 0 ]; then ok=0; total=1; fi
  [ $status -ne 0 ] && [ "$ok" -eq "$total" ] && total=$((total + 1))
  add "$ok" "$((total - ok))"
}

for suite in "${suites[@]}"; do
  echo "== $suite"
  case $suite in
    client) run_client ;;
    core) run_dotnet core Core ;;
    storage) run_dotnet storage Storage ;;
    web) run_dotnet web Web ;;
    browser)
      if dotnet publish src/Ecosystem.Web -c Release -o artifacts/app -v quiet; then
        ECOSYSTEM_TEST_APP=$root/artifacts/app/Ecosystem.Web.dll run_dotnet browser Browser
      else
        add 0 1
      fi ;;
    *) echo "No suite is called '$suite': client, core, storage, web, browser."; exit 2 ;;
  esac
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
