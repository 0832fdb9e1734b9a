#!/usr/bin/env bash
# Builds the images: the jars with Maven and a JDK on this machine, then an image around each.
#
#   docker/build.sh                  all, tagged :latest
#   docker/build.sh 1.2.0            all, tagged :1.2.0 and :latest
#   SKIP_JARS=1 docker/build.sh      the jars in */target as they are
set -euo pipefail
cd "$(dirname "$0")/.."

version=${1:-latest}
revision=$(git rev-parse HEAD 2>/dev/null || echo unknown)

if [ -z "${SKIP_JARS:-}" ]; then
    mvn -B -ntp -Plauncher,services -Dmaven.test.skip=true -pl ingest-service,digest-service,standalone -am package
fi

image() {
    local target=$1 module=$2 name=paper-digest/$3
    echo "Building $name:$version"
    docker build --file docker/Dockerfile --target "$target" --build-arg "MODULE=$module" --build-arg "VERSION=$version" \
        --build-arg "REVISION=$revision" --tag "$name:$version" --tag "$name:latest" .
}

image service ingest-service ingest-service
image service digest-service digest-service
image command standalone paper-digest

# What is dropped in docker/inbox belongs to whoever builds: the service that moves it must be allowed to.
[ -e docker/.env ] || echo "INBOX_USER=$(id -u):$(id -g)" >docker/.env
docker image ls --filter reference='paper-digest/*' --format 'table {{.Repository}}\t{{.Tag}}\t{{.Size}}'
