package be.datacoach.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AskedPathTest {
    private static final AskedPath ASKED =
            new AskedPath(Map.of("C1", 2, "C4", 3), Set.of("M07", "M13"), LocalDate.of(2027, 3, 19), 1.5);

    @Test
    void comesBackFromAnAddressAsItWas() {
        assertThat(AskedPath.read(parameters(ASKED.inAddress())::get)).isEqualTo(ASKED);
        AskedPath open = new AskedPath(Map.of(), Set.of(), null, 2);
        assertThat(AskedPath.read(parameters(open.inAddress())::get)).isEqualTo(open);
    }

    @Test
    void takesAnotherDeadline() {
        LocalDate later = LocalDate.of(2027, 4, 23);
        assertThat(ASKED.until(later).inAddress()).contains("&deadline=2027-04-23");
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        Map<String, String> hostile = Map.of(
                "targets", "C1:2,<script>,C2:99,C3:-1,:,C1:3",
                "mandatory", "M07,' or 1=1,../../etc",
                "deadline", "2027-02-31",
                "hours", "1e9");
        assertThat(AskedPath.read(hostile::get))
                .isEqualTo(new AskedPath(Map.of("C1", 3), Set.of("M07"), null, AskedPath.USUAL_HOURS));
    }

    private static Map<String, String> parameters(String address) {
        return Stream.of(address.substring(1).split("&"))
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
