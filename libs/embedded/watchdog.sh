#!/bin/sh
# Stops what a supervisor left behind. It waits until its standard input closes, which the kernel does when the supervisor is gone,
# however it went (kill -9 too). Then every process that has a file in DIRECTORY/processes (name: its process id; content: the signal it
# wants) is asked to stop, and killed with its descendants when it does not. DIRECTORY goes last, with all that was put there.
# Usage: watchdog.sh DIRECTORY
directory=$1
trap '' INT TERM HUP
cat >/dev/null

processes() { ls "$directory/processes" 2>/dev/null; }
alive() {
  kill -0 "$1" 2>/dev/null || return 1
  # Where process 1 collects no orphans (many containers), a dead one stays as a zombie.
  ! grep -q ') Z ' "/proc/$1/stat" 2>/dev/null
}
anybody_alive() {
  for pid in $(processes); do
    alive "$pid" && return 0
  done
  return 1
}

for pid in $(processes); do kill -s "$(cat "$directory/processes/$pid")" "$pid" 2>/dev/null; done
tenths=0
while anybody_alive && [ "$tenths" -lt 100 ]; do
  sleep 0.1
  tenths=$((tenths + 1))
done
# Each was started as the leader of a group of its own: the minus takes its descendants along.
for pid in $(processes); do kill -s KILL -- "-$pid" 2>/dev/null; done
rm -rf "$directory"
