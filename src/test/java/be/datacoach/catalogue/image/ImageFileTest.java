package be.datacoach.catalogue.image;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.Markdown;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {

    private static byte[] drawn(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] webp(String form, int... header) {
        var bytes = new byte[40];
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        in.put("RIFF....WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(form.getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < header.length; i += 2) in.put(header[i], (byte) header[i + 1]);
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({"png,PNG", "jpg,JPEG", "gif,GIF"})
    void readsKindAndSizeFromTheBytesAlone(String format, ImageFile.Kind kind) throws IOException {
        assertThat(ImageFile.of(drawn(format))).contains(new ImageFile(kind, 321, 45));
    }

    @Test
    void readsTheThreeFormsOfWebP() {
        assertThat(ImageFile.of(webp("VP8 ", 26, 65, 27, 1, 28, 45)))
                .contains(new ImageFile(ImageFile.Kind.WEBP, 321, 45));
        int bits = 320 | 44 << 14;
        assertThat(ImageFile.of(webp("VP8L", 21, bits, 22, bits >> 8, 23, bits >> 16)))
                .contains(new ImageFile(ImageFile.Kind.WEBP, 321, 45));
        assertThat(ImageFile.of(webp("VP8X", 24, 64, 25, 1, 27, 44)))
                .contains(new ImageFile(ImageFile.Kind.WEBP, 321, 45));
        assertThat(ImageFile.of(webp("VP9?"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
                "%PDF-1.7 and whatever comes after it",
                "GIF9 is none of ours, nor was it ever",
                ""
            })
    void refusesWhatIsNoImageWhateverItsName(String content) {
        assertThat(ImageFile.of(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(ImageFile.isMarkup(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(content.startsWith("<"));
    }

    @Test
    void neverThrowsWhereverAnImageIsCutOffOrBroken() throws IOException {
        for (String format : new String[] {"png", "jpg", "gif"}) {
            byte[] whole = drawn(format);
            for (int end = 0; end < Math.min(whole.length, 700); end++) {
                ImageFile.of(Arrays.copyOf(whole, end));
                byte[] broken = whole.clone();
                broken[end % whole.length] ^= (byte) 0xFF;
                assertThat(ImageFile.of(broken))
                        .satisfiesAnyOf(
                                read -> assertThat(read).isEmpty(),
                                read -> assertThat(read.orElseThrow().width()).isPositive());
            }
        }
    }

    @Test
    void namesAnImageSoThatEveryFolderAndAddressTakesIt() {
        assertThat(ImageName.of("Écran d’été (2).PNG", ImageFile.Kind.JPEG)).isEqualTo("ecran-d-ete-2.jpg");
        assertThat(ImageName.of("../../etc/passwd", ImageFile.Kind.PNG)).matches(ImageName.PATTERN);
        assertThat(ImageName.of("....", ImageFile.Kind.WEBP)).isEqualTo("image.webp");
        assertThat(ImageName.numbered("lijn.png", 2)).isEqualTo("lijn-2.png").matches(ImageName.PATTERN);
        assertThat(ImageName.holds("../lijn.png")).isFalse();
    }

    @Test
    void showsAnImageOfTheModuleAndNothingFromElsewhere() {
        String text = "Kijk: ![Een lijn](lijn.png) en ![weg](https://elders.be/x.png) en ![uit](../x.png).";

        assertThat(ImageLinks.in(text)).containsExactly("lijn.png", "https://elders.be/x.png", "../x.png");
        String html = Markdown.html(ImageLinks.shown(new ModuleId("M05"), text));
        assertThat(html)
                .contains("src=\"picture/M05/lijn.png\"", "alt=\"Een lijn\"")
                .doesNotContain("elders.be", "../");
        assertThat(Markdown.html("![x](https://elders.be/x.png) ![y](javascript:alert)"))
                .doesNotContain("<img");
    }
}
