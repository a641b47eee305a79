package be.datacoach.network.division;

import be.datacoach.adaptation.team.Division;
import be.datacoach.adaptation.team.DivisionCase;
import be.datacoach.adaptation.team.Share;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** How a table is divided now. The case holds what is private: it stays in this package. */
record Proposal(DivisionCase asked, Division division) {

    /** What somebody agrees with: who takes what, in which order, in how many weeks. */
    String digest() {
        String said = division.table().shares().stream().map(Proposal::said).collect(Collectors.joining(";"));
        return digest(said + "|" + asked.weeks());
    }

    private static String said(Share share) {
        return share.who() + ":" + share.takes().stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
