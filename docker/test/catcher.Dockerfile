# A mail catcher made of a library from Maven Central, where the one of compose.yaml can't be pulled. stack-test.sh puts
# the jar beside this file. It keeps mail in memory only.
ARG JRE_IMAGE=eclipse-temurin:25-jre
FROM ${JRE_IMAGE}
COPY greenmail-standalone.jar /greenmail.jar
USER 10001:10001
ENTRYPOINT ["java", "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dgreenmail.smtp.hostname=0.0.0.0", \
    "-Dgreenmail.smtp.port=1025", "-Dgreenmail.auth.disabled", "-Dgreenmail.users.login=email", \
    "-Dgreenmail.api.hostname=0.0.0.0", "-Dgreenmail.api.port=8025", "-jar", "/greenmail.jar"]
LABEL org.opencontainers.image.description="stand-in for a mail catcher, not the published image"
