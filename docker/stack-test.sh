#!/usr/bin/env bash
# Tries the whole stack: the sample pages go in, a digest must arrive for each subscriber, once, also after down and up.
#
#   docker/stack-test.sh             with the images that build.sh made
#   KEEP=1 docker/stack-test.sh      leave it running afterwards
#
# Takes ports and a project name of its own, so that it disturbs no stack that runs. Ends with 0 when all is well.
set -euo pipefail
cd "$(dirname "$0")"

catcher=$(sed -n 's/.*MAIL_IMAGE:-\(.*\)}.*/\1/p' compose.yaml)
samples=../standalone/src/main/resources/io/paperdigest/standalone/sample
subscribers='ada@example.org grace@example.org'
topics='cell-segmentation interpretability'
work=$(mktemp -d)
mkdir "$work/inbox"
if [ "$(id -u)" = 0 ]; then
    chmod 755 "$work"
    chown 10001:10001 "$work/inbox"
    export INBOX_USER=10001:10001
else
    INBOX_USER=$(id -u):$(id -g)
    export INBOX_USER
fi
export INBOX=$work/inbox INGEST_PORT='' DIGEST_PORT='' MAIL_PORT='' MAIL_IMAGE=$catcher

say() {
    printf '[%3d s] %s\n' "$SECONDS" "$*"
}

compose() {
    docker compose --project-name paper-digest-test --env-file /dev/null --file compose.yaml --file test/compose.test.yaml "$@"
}

fail() {
    say "FAILED: $*"
    compose ps --all || true
    compose logs --no-color --tail 40 2>&1 | sed 's/\x1b\[2K//' || true
    exit 1
}

cleanup() {
    if [ -n "${KEEP:-}" ]; then
        say "Left running: docker compose --project-name paper-digest-test ps"
        return
    fi
    compose --profile commands down --volumes --timeout 20 >/dev/null 2>&1 || true
    rm -rf "$work"
}

# Whether a command succeeds within so many seconds.
within() {
    local limit=$1 end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || fail "not within $limit s: $*"
        sleep 1
    done
}

# Where a port of a service is on this machine.
at() {
    echo "http://$(compose port "$1" "$2")"
}

ready() {
    curl -sf --max-time 5 "$(at "$1" "$2")/health/ready" >/dev/null
}

healthy() {
    [ "$(docker inspect --format '{{.State.Health.Status}}' "$(compose ps --quiet "$1")")" = healthy ]
}

# --- The mail catcher: Mailpit, or what stands in for it ---------------------------------------------------------------

choose_catcher() {
    if docker image inspect "$catcher" >/dev/null 2>&1 || timeout 60 docker pull --quiet "$catcher" >/dev/null 2>&1; then
        say "Mail catcher: $catcher"
        return
    fi
    export MAIL_IMAGE=paper-digest-test/catcher
    if ! docker image inspect "$MAIL_IMAGE" >/dev/null 2>&1; then
        mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
            -Dartifact=com.icegreen:greenmail-standalone:2.1.13 -Dmdep.stripVersion=true \
            -DoutputDirectory="$PWD/test"
        docker build --quiet --file test/catcher.Dockerfile --tag "$MAIL_IMAGE" test >/dev/null
    fi
    say "Mail catcher: a stand-in, because $catcher can't be pulled here"
}

catcher_answers() {
    curl -sf --max-time 5 "$(at mail 8025)/" >/dev/null || curl -sf --max-time 5 "$(at mail 8025)/api/user" >/dev/null
}

# All that came for an address, as the catcher's JSON.
mails() {
    if [ "$MAIL_IMAGE" = "$catcher" ]; then
        curl -sf --max-time 5 --get --data-urlencode "query=to:\"$1\"" "$(at mail 8025)/api/v1/search"
    else
        curl -sf --max-time 5 "$(at mail 8025)/api/user/$1/messages" || true # an address that got nothing is unknown
    fi
}

subjects() {
    mails "$1" | grep -oE '"[Ss]ubject": ?"([^"\\]|\\.)*"' || true
}

count() {
    subjects "$1" | grep -c . || true
}

# The first mail for an address, as it came.
letter() {
    if [ "$MAIL_IMAGE" = "$catcher" ]; then
        curl -sf --max-time 5 "$(at mail 8025)/api/v1/message/$(mails "$1" | grep -oE '"ID": ?"[^"]*"' | head -n 1 | cut -d '"' -f 4)/raw"
    else
        mails "$1"
    fi
}

has_mail() {
    [ "$(count "$1")" -ge 1 ]
}

# --- What is expected --------------------------------------------------------------------------------------------------

start() {
    compose up --detach --quiet-pull "$@" >"$work/up.log" 2>&1 || { cat "$work/up.log"; fail "can't be started: ${*:-all}"; }
}

await_ready() {
    within 180 ready ingest 8081
    within 180 ready digest 8080
    within 60 catcher_answers
    say 'Kafka, ingest, digest and the mail catcher are ready'
}

# A file is moved in, not copied: it is whole from its first moment.
drop_samples() {
    for page in "$samples"/page-*.txt; do
        cp "$page" "$work/"
        [ "$(id -u)" != 0 ] || chown 10001:10001 "$work/$(basename "$page")"
        mv "$work/$(basename "$page")" "$work/inbox/"
    done
}

pages_done() {
    [ "$(find "$work/inbox/done" -name '*.txt' 2>/dev/null | wc -l)" = "$1" ]
}

metric() {
    curl -sf --max-time 5 "$(at "$1" "$2")/metrics" | awk -v name="$3" 'index($1, name) == 1 { sum += $2 } END { print sum + 0 }'
}

expect() {
    [ "$2" = "$3" ] || fail "$1: expected $2, got $3"
    say "$1: $3"
}

cut() {
    compose run --rm --no-deps digest --cut >"$work/cut.log" 2>&1 || { cat "$work/cut.log"; fail 'the cut was not answered'; }
}

subscribe() {
    # shellcheck disable=SC2086 # topics are words
    compose run --rm --no-deps paper-digest subscribe "$1" --topic $topics \
        >"$work/subscribe.log" 2>&1 || { cat "$work/subscribe.log"; fail "$1 can't subscribe"; }
    say "Subscribed: $1"
}

# The digest that the samples make.
check_letter() {
    letter "$1" >"$work/letter"
    for part in 'Counting cells without labels' 'Sparse maps of a silent cortex' '2 of 60 papers match your topics.' \
        "To: $1" '22 of 23 entries, 1 rejected'; do
        tr -d '\r\n' <"$work/letter" | sed 's/\\r\\n/ /g' | grep -qF "$part" || fail "the digest for $1 does not say '$part'"
    done
    expect "Mails for $1" 1 "$(count "$1")"
    say "  $(subjects "$1")"
}

trap cleanup EXIT
compose --profile commands down --volumes --timeout 20 >/dev/null 2>&1 || true
choose_catcher

say 'Up'
start
await_ready
for subscriber in $subscribers; do
    subscribe "$subscriber"
done
drop_samples
within 60 pages_done 3
expect 'Listings read' 66 "$(metric ingest 8081 paperdigest_listings_total)"
expect 'Entries rejected' 1 "$(metric ingest 8081 paperdigest_rejections_total)"
cut
for subscriber in $subscribers; do
    within 60 has_mail "$subscriber"
done
sleep 5
for subscriber in $subscribers; do
    check_letter "$subscriber"
done
expect 'Papers' 60 "$(metric digest 8080 paperdigest_journal_papers)"
accepted='paperdigest_deliveries_total{service="digest",state="accepted"}'
expect 'Digests sent' 2 "$(metric digest 8080 "$accepted")"
within 60 healthy ingest
within 60 healthy digest
say 'The images find themselves healthy'

say 'Down, and up again, Kafka last'
compose down --timeout 30 >/dev/null 2>&1
start mail ingest digest
within 60 catcher_answers
declare -A before
for subscriber in $subscribers; do
    before[$subscriber]=$(count "$subscriber") # a catcher may forget
done
sleep 5
! ready digest 8080 || fail 'the digest service says it is ready without Kafka'
start
await_ready
drop_samples
within 60 pages_done 6
cut
late=hopper@example.org
subscribe "$late"
within 60 has_mail "$late"
check_letter "$late"
for subscriber in $subscribers; do
    expect "Mails for $subscriber since" "${before[$subscriber]}" "$(count "$subscriber")"
done
expect 'Papers' 60 "$(metric digest 8080 paperdigest_journal_papers)"
expect 'Digests sent since' 1 "$(metric digest 8080 "$accepted")"

say 'All is well'
