package org.dongjiang.kernel.testing;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** A certificate authority for tests, and certificates for this machine that it signed, as PEM files in a folder. */
public final class Certificates {

    private static final char[] PASSWORD = "a password of nobody".toCharArray();
    private static final String AUTHORITY = "authority";
    /** For tests that do not depend on a particular authority. Two JVMs use it: that of the test and that of the jar. */
    private static final Path USUAL = Path.of("target", "certificates");

    /** Of the tool's own process. A password is not to be costly here, and tests do not work on a store for long. */
    private static final List<String> QUICK = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dkeystore.pkcs12.keyPbeIterationCount=1",
            "-Dkeystore.pkcs12.certPbeIterationCount=1",
            "-Dkeystore.pkcs12.macIterationCount=1");

    private final Path folder;

    private Certificates(Path folder) {
        this.folder = folder;
    }

    /** A new authority in this folder; files of another one are replaced. */
    public static Certificates newIn(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("all.p12"));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        var made = new Certificates(folder);
        made.keytool(AUTHORITY, "-ext", "bc:c");
        return made;
    }

    /** The settings of a process that speaks TLS, in the profile {@code tls}. */
    public Map<String, String> ofServer() {
        return Map.of(
                "DONGJIANG_TLS_CERTIFICATE", absolute(certificate("usual")),
                "DONGJIANG_TLS_KEY", absolute(key("usual")),
                "quarkus.tls.http.reload-period", "1S",
                "quarkus.http.test-ssl-port", "0",
                // The contract contains the address of a process without TLS.
                "quarkus.smallrye-openapi.store-schema-directory", "target/openapi");
    }

    /** The settings of a process that presents a certificate to others, in the profile {@code mtls}. */
    public Map<String, String> ofSuite() {
        return Map.of(
                "DONGJIANG_SERVICES_CERTIFICATE", absolute(certificate("usual")),
                "DONGJIANG_SERVICES_KEY", absolute(key("usual")),
                "DONGJIANG_SERVICES_AUTHORITY", absolute(authority()),
                "quarkus.tls.services.reload-period", "1S");
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().toString();
    }

    /**
     * For tests that need any authority; its certificate is called {@code usual}. It is created once in a JVM: a profile of Quarkus is asked
     * for its settings several times, by classes that are loaded anew.
     */
    public static Certificates usual() {
        var usual = existing();
        return usual.isOfThisProcess() ? usual : usualIn(USUAL);
    }

    private boolean isOfThisProcess() {
        var made = certificate("usual").toFile().lastModified();
        return ProcessHandle.current().info().startInstant().stream().anyMatch(start -> start.toEpochMilli() < made);
    }

    /** The same in a separate folder: for tests that run in parallel with others in one process. */
    public static Certificates usualIn(Path folder) {
        var usual = newIn(folder);
        usual.sign("usual");
        return usual;
    }

    /** The certificates that {@link #usual} created. */
    public static Certificates existing() {
        return new Certificates(USUAL);
    }

    /** Connects to servers with a certificate of {@link #usual}. */
    static SSLSocketFactory trustful() {
        return existing().context(null).getSocketFactory();
    }

    /** Creates a key and a certificate, or replaces them. */
    public void sign(String name) {
        keytool(name, "-signer", AUTHORITY, "-ext", "san=dns:localhost,ip:127.0.0.1");
    }

    /** The authority's own certificate. */
    public Path authority() {
        return folder.resolve(AUTHORITY + ".crt");
    }

    public Path certificate(String name) {
        return folder.resolve(name + ".crt");
    }

    public Path key(String name) {
        return folder.resolve(name + ".key");
    }

    /** Trusts only this authority, and presents the certificate of this name; none if it is null. */
    public SSLContext context(String name) {
        return showing(this, name);
    }

    /** The same with a certificate of another authority. */
    public SSLContext showing(Certificates other, String name) {
        try {
            var trusted = empty();
            // Not from the store: its password is costly on purpose, and some tests connect hundreds of times.
            trusted.setCertificateEntry(AUTHORITY, read(authority()));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var shown = empty();
            if (name != null) {
                var store = other.store();
                shown.setKeyEntry(name, store.getKey(name, PASSWORD), PASSWORD, store.getCertificateChain(name));
            }
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(shown, PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The certificate of this name as it is now. */
    public Certificate current(String name) {
        try {
            return store().getCertificate(name);
        } catch (GeneralSecurityException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The certificate that a server on this machine presents to a client with the certificate of this name. */
    public Certificate shownAt(int port, String name) throws IOException {
        try (var socket = (SSLSocket) context(name).getSocketFactory().createSocket("localhost", port)) {
            socket.startHandshake();
            return socket.getSession().getPeerCertificates()[0];
        }
    }

    private static Certificate read(Path file) throws GeneralSecurityException, IOException {
        try (var in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var file = new FileInputStream(folder.resolve("all.p12").toFile())) {
            store.load(file, PASSWORD);
        }
        return store;
    }

    /** The JDK's own tool; it has no public API that signs. */
    private void keytool(String name, String... more) {
        try {
            var store = folder.resolve("all.p12").toString();
            forget(name);
            var command = new ArrayList<>(List.of("-genkeypair", "-alias", name, "-keystore", store));
            Collections.addAll(command, "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + name);
            Collections.addAll(command, more);
            run(command.toArray(String[]::new));
            Files.writeString(
                    key(name), pem("PRIVATE KEY", store().getKey(name, PASSWORD).getEncoded()));
            Files.writeString(certificate(name), pem(store().getCertificateChain(name)));
        } catch (GeneralSecurityException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The tool replaces nothing. */
    private void forget(String name) throws GeneralSecurityException, IOException {
        var file = folder.resolve("all.p12");
        if (Files.exists(file)) {
            var store = store();
            store.deleteEntry(name);
            try (var out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD);
            }
        }
    }

    private static void run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        QUICK.forEach(option -> command.add("-J" + option));
        Collections.addAll(command, arguments);
        Collections.addAll(command, "-storetype", "PKCS12", "-storepass", new String(PASSWORD));
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("keytool has ended with " + status);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String pem(Certificate... chain) throws GeneralSecurityException {
        var text = new StringBuilder();
        for (var certificate : chain) {
            text.append(pem("CERTIFICATE", certificate.getEncoded()));
        }
        return text.toString();
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END " + kind
                + "-----\n";
    }
}
