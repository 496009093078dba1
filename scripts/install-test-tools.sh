#!/usr/bin/env bash
# Installs what the tests need and the machine lacks: Chromium, Chinese fonts, a PostgreSQL server and LibreOffice.
# On Debian and Ubuntu by apt (as root, or through sudo); elsewhere it names what to install.
set -u
need=()
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || [ -n "${CHROMIUM:-}" ] || need+=(chromium)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || need+=(postgresql)
fc-list 2>/dev/null | grep -qiE 'noto ?sans ?(mono )?cjk|PingFang|YaHei|Source Han' || need+=(fonts-noto-cjk fontconfig)
bare=() # Without what it recommends, which is half a desktop.
command -v soffice >/dev/null || bare+=(libreoffice-calc)
need+=("${bare[@]}")
[ ${#need[@]} -eq 0 ] && exit 0
echo "Installing for the tests: ${need[*]}"
if ! command -v apt-get >/dev/null; then
  echo "Please install these by hand (names as in Debian): ${need[*]}" >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Please install as root: apt-get install ${need[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq && { [ ${#bare[@]} -eq 0 ] || "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${bare[@]}" >/dev/null; } \
  && "${as_root[@]}" apt-get install -y -qq "${need[@]}" >/dev/null || {
  echo "Could not install: ${need[*]}" >&2
  exit 1
}
