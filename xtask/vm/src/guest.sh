#!/bb/busybox sh
# The first process of the guest: mounts what tests look at, does what /plan says, and ends.
# Everything goes to the second serial port, which the host reads line by line; lines of ours
# start with "vm-test:".
bb=/bb/busybox
export PATH=/usr/bin HOME=/root RUST_BACKTRACE=1 NETLOOM_GUEST=1

$bb mount -t proc proc /proc
$bb mount -t sysfs sys /sys
$bb mount -t devtmpfs dev /dev
$bb mkdir -p /dev/pts
$bb mount -t devpts pts /dev/pts
$bb mount -t debugfs debug /sys/kernel/debug
$bb ip link set lo up
# Else modules that one test has loaded put devices into the namespaces of the next.
echo 1 >/proc/sys/net/core/fb_tunnels_only_for_init_net

# A line of ours starts on a line of its own, wherever a test has stopped writing.
say() { echo; echo "vm-test: $*"; }
begin() { say "begin $1"; }
load() {
    pattern=$(echo "$1" | $bb sed 's/[-_]/[-_]/g')
    builtin=/lib/modules/$($bb uname -r)/modules.builtin
    $bb grep -q "/$pattern\.ko$" "$builtin" || /sbin/modprobe "$@" || say "absent $1"
}
run() {
    $bb timeout 900 "/tests/$1"
    say "end $?"
}

# The port is closed at the end of these, and closing it waits until all is sent.
{
    . /plan
    say "done"
} >/dev/ttyS1 2>&1 </dev/null
$bb reboot -f
