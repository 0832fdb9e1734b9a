package io.paperdigest.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A certificate that signs itself, made by the JDK's own tool.
 *
 * @param key the private key and the certificate, a PKCS #12 file
 * @param pem the certificate alone, for who trusts it
 */
record Certificate(Path key, Path pem) {

    /** Of the key. */
    static final String PASSWORD = "made-up";

    /** For a host's name or IPv4 address, valid for a day. */
    static Certificate of(String host, Path folder) throws IOException, InterruptedException {
        Certificate made = new Certificate(folder.resolve("broker.p12"), folder.resolve("ca.pem"));
        String name = (host.matches("[0-9.]+") ? "ip:" : "dns:") + host;
        made.keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=broker", "-ext", "SAN=" + name, "-validity", "1");
        made.keytool("-exportcert", "-rfc", "-file", made.pem.toString());
        return made;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "broker", "-keystore", key.toString(), "-storepass", PASSWORD));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("keytool ended with " + exit);
        }
    }
}
