package io.paperdigest.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;

class MimeComposerTest {

    /** All text in it is made up. */
    private static final MailMessage SAMPLE = new MailMessage(
            MessageIds.of("2026-11-21", "s0123456789ab", "example.org"),
            new Sender("Paper Digest, früh", new MailAddress("digest", "example.org")),
            Mails.READER,
            "Zählen ohne Etiketten, sagt die Karte einer stillen Rinde, and 9 more",
            "Zählen ohne Etiketten\n\nWir zählen Zellen = ohne Etiketten. \n.\nFrom here on: 数える.\n",
            "<!doctype html>\n<html lang=\"en\"><body><p>Zählen ohne Etiketten</p></body></html>\n",
            Mails.CUT,
            URI.create("https://digest.example.org/unsubscribe?s=s0123456789ab"),
            null);

    @Example
    void composesWhatTheGoldenFileHas() throws IOException {
        assertThat(new String(MimeComposer.compose(SAMPLE), US_ASCII)).isEqualTo(new String(golden(), US_ASCII));
    }

    @Example
    void composesTheSameBytesInAnotherProcessWithOtherDefaults() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dstdout.encoding=UTF-16",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.name=somebody",
                        "-Dmail.mime.charset=windows-1254",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Other.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] bytes = process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertThat(bytes).isEqualTo(golden());
    }

    /** The other process. */
    static final class Other {
        private Other() {}

        public static void main(String[] args) {
            System.out.writeBytes(MimeComposer.compose(SAMPLE));
            System.out.flush();
        }
    }

    private static byte[] golden() throws IOException {
        try (InputStream in = MimeComposerTest.class.getResourceAsStream("digest.eml")) {
            assertThat(in).as("digest.eml").isNotNull();
            return in.readAllBytes();
        }
    }

    @Property(tries = 300)
    void readsBackAsItWasWritten(
            @ForAll @StringLength(max = 300) String subject,
            @ForAll @StringLength(max = 300) String text,
            @ForAll @StringLength(max = 300) String html)
            throws MessagingException, IOException {
        MailMessage digest = Mails.digest("x" + subject, text, html);

        MimeMessage read = read(MimeComposer.compose(digest));

        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertThat(read.getSubject()).isEqualTo(digest.subject());
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(body(parts, 0)).isEqualTo(canonical(text));
        assertThat(body(parts, 1)).isEqualTo(canonical(html));
    }

    @Property(tries = 300)
    void isAsciiInShortLinesThatEndInCrLf(@ForAll String subject, @ForAll String text) {
        String mail = new String(MimeComposer.compose(Mails.digest("x" + subject, text, text)), UTF_8);

        assertThat(mail).matches("(?s)[\\t\\r\\n -~]*").doesNotContainPattern("[^\\r]\\n|\\r[^\\n]");
        assertThat(mail.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
    }

    @Property(tries = 300)
    void letsNoSubjectAddAHeader(@ForAll String start, @ForAll("breaks") String lineBreak, @ForAll String end)
            throws MessagingException {
        String subject = "x" + start + lineBreak + "Bcc: everybody@example.org" + lineBreak + lineBreak + end;

        MimeMessage read = read(MimeComposer.compose(Mails.digest(subject, "text", "html")));

        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(Collections.list(read.getAllHeaders())).hasSize(9);
    }

    @Provide
    Arbitrary<String> breaks() {
        return Arbitraries.of("\r\n", "\n", "\r", "\u0085", "\u2028", "\u000b", "\0\n");
    }

    @Property(tries = 300)
    void namesTheSender(@ForAll @NotBlank @StringLength(max = 60) String name) throws MessagingException {
        String from = "digest." + "a".repeat(50) + "@example.org";
        Sender.Parsed parsed = Sender.parse(name + " <" + from + ">");
        Assume.that(parsed instanceof Sender.Valid);
        Sender sender = ((Sender.Valid) parsed).sender();
        MailMessage digest = Mails.digest("x", "", "");
        byte[] mail = MimeComposer.compose(
                new MailMessage(digest.messageId(), sender, digest.to(), "x", "", "", digest.date(), null, null));

        InternetAddress read = (InternetAddress) read(mail).getFrom()[0];

        assertThat(read.getPersonal()).isEqualTo(sender.name());
        assertThat(read.getAddress()).isEqualTo(from);
        assertThat(new String(mail, US_ASCII).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
    }

    @Example
    void quotesASendersNameThatNeedsIt() throws MessagingException {
        Sender sender = new Sender("Lab \"A\\B\", papers", Mails.READER);
        MailMessage digest = Mails.digest("x", "", "");
        byte[] mail = MimeComposer.compose(
                new MailMessage(digest.messageId(), sender, digest.to(), "x", "", "", digest.date(), null, null));

        assertThat(((InternetAddress) read(mail).getFrom()[0]).getPersonal()).isEqualTo(sender.name());
    }

    @Example
    void encodesASubjectThatPretendsToBeEncoded() throws MessagingException {
        String subject = "=?utf-8?Q?=0D=0ABcc:_x?= explained";

        assertThat(read(MimeComposer.compose(Mails.digest(subject, "", ""))).getSubject())
                .isEqualTo(subject);
    }

    @Example
    void namesHowToUnsubscribeOnlyWhereSomethingAnswers() {
        assertThat(headers(null)).doesNotContain("List-Unsubscribe");
        assertThat(headers("http://lan.example.org/u"))
                .contains("List-Unsubscribe: <http://lan.example.org/u>\r\n")
                .doesNotContain("One-Click");
        assertThat(headers("https://example.org/u")).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
    }

    @Example
    void namesWhomToWriteToAfterWhatAnswersAtOnce() {
        MailAddress lab = new MailAddress("lab+papers", "example.org");

        assertThat(headers(null, null)).doesNotContain("Reply-To");
        assertThat(headers(null, lab))
                .contains("\r\nReply-To: lab+papers@example.org\r\n")
                .contains("\r\nList-Unsubscribe: <mailto:lab%2Bpapers@example.org"
                        + "?subject=unsubscribe%20reader%40example.org>\r\n")
                .doesNotContain("One-Click");
        assertThat(headers("https://example.org/u", lab))
                .contains("List-Unsubscribe: <https://example.org/u>,\r\n <mailto:lab%2Bpapers@example.org?")
                .contains("One-Click");
    }

    @Property(tries = 300)
    void noContactAddsAHeader(@ForAll("locals") String local) throws MessagingException {
        MailAddress.Parsed parsed = MailAddress.parse(local + "@example.org");
        Assume.that(parsed instanceof MailAddress.Valid);
        MailAddress contact = ((MailAddress.Valid) parsed).address();

        MimeMessage read = read(headers(null, contact).getBytes(US_ASCII));

        assertThat(Collections.list(read.getAllHeaders())).hasSize(11);
        assertThat(((InternetAddress) read.getReplyTo()[0]).getAddress()).isEqualTo(contact.toString());
        assertThat(read.getHeader("List-Unsubscribe"))
                .singleElement()
                .asString()
                .matches("<mailto:[!-;=?-~]+>");
    }

    /** Most are addresses: the characters that none has are left out. */
    @Provide
    Arbitrary<String> locals() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .excludeChars("\"(),:;<>@[\\]".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    @Example
    void refusesAnUnsubscribeAddressThatIsNone() {
        assertThatThrownBy(() -> headers("mailto:x@example.org")).hasMessageContaining("unsubscribe");
        assertThatThrownBy(() -> headers("https://me:secret@example.org/")).hasMessageContaining("unsubscribe");
    }

    @Example
    void datesInUtcWithoutTheObsoleteZoneName() {
        MailMessage berlin = Mails.digest("x", "", "");
        ZonedDateTime utc = Mails.CUT.withZoneSameInstant(ZoneOffset.UTC);
        MailMessage same =
                new MailMessage(berlin.messageId(), berlin.from(), berlin.to(), "x", "", "", utc, null, null);

        assertThat(text(berlin)).startsWith("Date: Sat, 21 Nov 2026 06:30:00 +0100\r\n");
        assertThat(text(same)).startsWith("Date: Sat, 21 Nov 2026 05:30:00 +0000\r\n");
    }

    private static String headers(@Nullable String unsubscribe) {
        return headers(unsubscribe, null);
    }

    private static String headers(@Nullable String unsubscribe, @Nullable MailAddress contact) {
        MailMessage digest = Mails.digest("x", "", "");
        return text(new MailMessage(
                digest.messageId(),
                digest.from(),
                digest.to(),
                "x",
                "",
                "",
                digest.date(),
                unsubscribe == null ? null : URI.create(unsubscribe),
                contact));
    }

    private static String text(MailMessage digest) {
        return new String(MimeComposer.compose(digest), US_ASCII);
    }

    private static MimeMessage read(byte[] mail) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }

    private static String body(MimeMultipart parts, int index) throws MessagingException, IOException {
        return new String(parts.getBodyPart(index).getInputStream().readAllBytes(), UTF_8);
    }

    /** Mail's line ends; a lone half of a surrogate pair is no text in UTF-8. */
    private static String canonical(String text) {
        return new String(text.replaceAll("\r\n|\r|\n", "\r\n").getBytes(UTF_8), UTF_8);
    }
}
