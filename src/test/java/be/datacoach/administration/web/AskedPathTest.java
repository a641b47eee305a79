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
    private static final AskedPath ASKED = new AskedPath(
            Map.of("C1", 2, "C4", 3),
            Set.of("M07", "M13"),
            Set.of("M15"),
            LocalDate.of(2027, 1, 11),
            LocalDate.of(2027, 3, 19),
            1.5,
            Set.of(),
            false);
    private static final String UID = "0b8a1c52-7a53-4f6f-9d1e-2f43a9b0c001";

    @Test
    void comesBackFromAnAddressAsItWas() {
        assertThat(AskedPath.read(parameters(ASKED.inAddress())::get)).isEqualTo(ASKED);
        AskedPath open = new AskedPath(Map.of(), Set.of(), Set.of(), null, null, 2, Set.of(UID), true);
        assertThat(AskedPath.read(parameters(open.inAddress())::get)).isEqualTo(open);
    }

    @Test
    void takesAnotherDeadline() {
        LocalDate later = LocalDate.of(2027, 4, 23);
        assertThat(ASKED.until(later).inAddress()).contains("&deadline=2027-04-23");
    }

    @Test
    void givesDaysOfTheirOwnToOneAfterAnotherOrToAll() {
        assertThat(ASKED.ownDayFor(UID).order().ownDays().people()).containsExactly(UID);
        assertThat(ASKED.ownDayFor(UID).until(LocalDate.of(2027, 4, 23)).own())
                .as("another deadline asks again who is late")
                .isEmpty();
        assertThat(ASKED.ownDaysForAll().order().ownDays().all()).isTrue();
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        Map<String, String> hostile = Map.of(
                "targets", "C1:2,<script>,C2:99,C3:-1,:,C1:3",
                "mandatory", "M07,' or 1=1,../../etc",
                "offered", "M12,<b>",
                "deadline", "2027-02-31",
                "hours", "1e9",
                "own", "<b>,%27");
        assertThat(AskedPath.read(hostile::get))
                .isEqualTo(new AskedPath(
                        Map.of("C1", 3),
                        Set.of("M07"),
                        Set.of("M12"),
                        null,
                        null,
                        AskedPath.USUAL_HOURS,
                        Set.of(),
                        true));
    }

    private static Map<String, String> parameters(String address) {
        return Stream.of(address.substring(1).split("&"))
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
