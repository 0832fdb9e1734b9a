#!/usr/bin/env bash
# Build time only: runs the program once on a Kafka of its own, and leaves /app/app.aot, from which the JVM starts faster.
set -euo pipefail
module=$1
export BOOTSTRAP_SERVERS=localhost:9092
work=$(mktemp -d)
broker=''
service=''

cat >"$work/kafka.properties" <<SETTINGS
process.roles=broker,controller
node.id=1
listeners=PLAINTEXT://localhost:9092,CONTROLLER://localhost:9093
controller.listener.names=CONTROLLER
controller.quorum.bootstrap.servers=localhost:9093
log.dirs=$work/kafka
offsets.topic.num.partitions=1
offsets.topic.replication.factor=1
transaction.state.log.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.num.partitions=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
SETTINGS

kafka() {
    exec java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --sun-misc-unsafe-memory-access=allow -cp '/training/kafka/*' "$@"
}

# What the image runs, and the JVM takes notes. In a subshell, whose process it becomes.
program() {
    exec java @/app/java.options -XX:AOTCacheOutput=/app/app.aot -jar /app/app.jar "$@"
}

fail() {
    echo "train: $1" >&2
    tail -n 40 "$work"/*.log >&2
    exit 1
}

# Whether a command succeeds within a minute.
soon() {
    for _ in $(seq 300); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.2
    done
    fail "in vain: $*"
}

listens() {
    (: </dev/tcp/localhost/9092)
}

start_kafka() {
    (kafka kafka.tools.StorageTool format --standalone --cluster-id 5L6g3nShT-eMCtK--X86sw \
        --config "$work/kafka.properties") >"$work/format.log" 2>&1 || fail 'Kafka was not formatted'
    kafka kafka.Kafka "$work/kafka.properties" >"$work/kafka.log" 2>&1 &
    broker=$!
    soon listens
}

# What the service says of itself.
ready() {
    java @/app/java.options -jar /app/app.jar --check >"$work/check.log" 2>&1
}

train_ingest() {
    mkdir "$work/inbox"
    cp /training/pages/* "$work/inbox/"
    INBOX_FOLDER=$work/inbox INBOX_SETTLE_SECONDS=1 program >"$work/program.log" 2>&1 &
    service=$!
    soon ready
    soon test -e "$work/inbox/done/page-3.txt"
}

train_digest() {
    java @/app/java.options -jar /training/ingest/ingest-service.jar /training/pages >"$work/ingest.log" 2>&1 ||
        fail 'the samples were not read'
    STATE_FOLDER=$work/state OUT_FOLDER=$work/out program >"$work/program.log" 2>&1 &
    service=$!
    soon ready
    java @/app/java.options -jar /app/app.jar --cut >"$work/cut.log" 2>&1 || fail 'the day was not cut'
    soon compgen -G "$work/out/*/digest.html"
}

# A broker of its own is part of what it starts, so it must not hear of another. 3 is done too, with something held.
train_command() {
    (cd "$work" && unset BOOTSTRAP_SERVERS && program run --yes --data data --out out) >"$work/program.log" 2>&1 ||
        [ $? = 3 ] || fail 'the program failed'
}

# Ends a process that was started here. The cache is written as the program ends.
end() {
    [ -n "$1" ] || return 0
    kill "$1"
    wait "$1" || true
}

case $module in
    ingest-service)
        start_kafka
        train_ingest
        ;;
    digest-service)
        start_kafka
        train_digest
        ;;
    standalone)
        train_command
        ;;
esac
end "$service"
end "$broker"
[ -s /app/app.aot ] || fail 'no cache was written'
rm -rf "$work"
