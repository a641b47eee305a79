package be.datacoach.administration.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Account;
import be.datacoach.access.Credential;
import be.datacoach.access.PasswordHash;
import be.datacoach.access.Role;
import be.datacoach.access.Username;
import be.datacoach.administration.people.Choice.Part;
import be.datacoach.administration.people.Fault.Code;
import be.datacoach.administration.people.Verdict.Kind;
import be.datacoach.platform.sheet.Sheet;
import be.datacoach.platform.sheet.SheetReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExaminationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Credential CREDENTIAL =
            new Credential(PasswordHash.of("one for all of them"), true, Optional.empty());
    private static final Account AN = account("an.s", "An Smet", "an@school.be", "S1", Role.COACH);
    private static final Account BO = account("bo.m", "Bo Maes", "bo@school.be", "", Role.ADMINISTRATOR);
    private static final Place OAK = Place.existing("oak-uid", "111", "De Eik");
    private static final Place ELM = Place.archived("elm-uid", "999", "De Iep");
    private static final Place AUTUMN = Place.existing("autumn-uid", "", "Najaar");

    @Test
    void takesANameAndAnAddressForSomebodyNew() {
        Verdict verdict = only("Voornaam;Achternaam;E-mailadres\nZoë;De Wit;Zoe@School.be");
        assertThat(verdict.kind()).isEqualTo(Kind.NEW);
        assertThat(verdict.changes())
                .containsExactly(
                        new Change(Field.NAME, "", "Zoë De Wit"),
                        new Change(Field.USERNAME, "", "zoe@school.be"),
                        new Change(Field.EMAIL, "", "zoe@school.be"),
                        new Change(Field.ROLE, "", "COACH"));
    }

    @Test
    void findsPeopleByKeyThenUserNameThenAddress() {
        assertThat(only("id;naam;e-mail\nS1;An Smets;an@elders.be").changes())
                .containsExactly(
                        new Change(Field.NAME, "An Smet", "An Smets"),
                        new Change(Field.EMAIL, "an@school.be", "an@elders.be"));
        assertThat(only("naam;gebruikersnaam\nAn Smet;AN.S").kind()).isEqualTo(Kind.SAME);
        assertThat(only("naam;e-mail\nAn Smet;an@school.be").kind()).isEqualTo(Kind.SAME);
        assertThat(only("id;naam;e-mail\nB9;Bo Maes;bo@school.be").changes())
                .containsExactly(new Change(Field.EXTERNAL_ID, "", "B9"));
    }

    @Test
    void neverTakesSomebodyForAnother() {
        assertThat(code("id;naam;gebruikersnaam\nS2;Iemand;an.s")).isEqualTo(Code.USERNAME_TAKEN);
        assertThat(code("id;naam;gebruikersnaam\nS1;An Smet;anneke")).isEqualTo(Code.USERNAME_OTHER);
        assertThat(only("id;naam;e-mail\nS2;Annie;annie@school.be").kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void anEmptyCellChangesNothing() {
        assertThat(only("id;naam;e-mail;rol\nS1;;;").kind()).isEqualTo(Kind.SAME);
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThat(code("naam;e-mail\n;nieuw@x.be")).isEqualTo(Code.NAME_MISSING);
        assertThat(code("naam;e-mail\nIemand;")).isEqualTo(Code.KEY_MISSING);
        assertThat(code("naam;e-mail\nIemand;geen adres")).isEqualTo(Code.EMAIL_SHAPE);
        assertThat(code("naam;login\nIemand;<b>")).isEqualTo(Code.USERNAME_SHAPE);
        assertThat(code("naam;e-mail;rol\nIemand;i@x.be;prins")).isEqualTo(Code.ROLE_UNKNOWN);
        assertThat(code("naam;e-mail;school\nIemand;i@x.be;De Beuk")).isEqualTo(Code.SCHOOL_UNKNOWN);
        assertThat(code("naam;e-mail;schoolnummer\nIemand;i@x.be;999")).isEqualTo(Code.SCHOOL_ARCHIVED);
        assertThat(code("naam;e-mail;cohort\nIemand;i@x.be;Lente")).isEqualTo(Code.COHORT_UNKNOWN);
        assertThat(code("naam;e-mail;taal\nIemand;i@x.be;klingon")).isEqualTo(Code.LANGUAGE_UNKNOWN);
        assertThat(code("naam;e-mail;actief\nIemand;i@x.be;misschien")).isEqualTo(Code.ACTIVE_UNKNOWN);
        assertThat(code("naam;e-mail;actief\nIemand;i@x.be;nee")).isEqualTo(Code.ACTIVE_NEW);
        assertThat(code("naam;e-mail;rol;school\nIemand;i@x.be;begeleider;De Eik"))
                .isEqualTo(Code.NO_COACH);
        assertThat(code("naam;e-mail\n" + "x".repeat(121) + ";i@x.be")).isEqualTo(Code.NAME_TOO_LONG);
    }

    @Test
    void aFileMakesNoAdministratorsAndClosesNone() {
        assertThat(code("naam;e-mail;rol\nIemand;i@x.be;beheerder")).isEqualTo(Code.ROLE_BY_HAND);
        assertThat(code("naam;e-mail;rol\nAn Smet;an@school.be;beheerder")).isEqualTo(Code.ROLE_BY_HAND);
        assertThat(only("naam;e-mail;rol\nBo Maes;bo@school.be;beheerder").kind())
                .isEqualTo(Kind.SAME);
        assertThat(code("naam;e-mail;actief\nBo Maes;bo@school.be;nee")).isEqualTo(Code.ACTIVE_ADMINISTRATOR);
        assertThat(only("naam;e-mail;actief\nAn Smet;an@school.be;nee").changes())
                .containsExactly(new Change(Field.ACTIVE, "true", "false"));
    }

    @Test
    void addsRolesAndTakesNoneAway() {
        assertThat(only("naam;e-mail;rol\nAn Smet;an@school.be;Pedagogisch begeleider")
                        .changes())
                .containsExactly(new Change(Field.ROLE, "COACH", "COACH,COUNSELLOR"));
        assertThat(only("naam;e-mail;rol\nBo Maes;bo@school.be;coach|begeleider")
                        .to(Field.ROLE))
                .isEqualTo("COACH,COUNSELLOR,ADMINISTRATOR");
    }

    @Test
    void bringsPeopleToPlacesWhereTheyAreNotYet() {
        Verdict verdict = only("naam;e-mail;schoolnummer;cohort\nIemand;i@x.be;111;NAJAAR");
        assertThat(verdict.schools()).containsExactly(OAK);
        assertThat(verdict.cohorts()).containsExactly(AUTUMN);
        assertThat(only("naam;e-mail;school\nAn Smet;an@school.be;de eik").kind())
                .isEqualTo(Kind.SAME);
    }

    @Test
    void makesPlacesOnlyWhenAsked() {
        String file = "naam;e-mail;schoolnummer;school;niveau;cohort\nEen;een@x.be;222;De Beuk;BaO;Lente";
        assertThat(only(file).faults())
                .extracting(Fault::code)
                .containsExactly(Code.SCHOOL_UNKNOWN, Code.COHORT_UNKNOWN);
        Verdict made = examine(file, true).get(0);
        assertThat(made.schools()).containsExactly(new Place("", "222", "De Beuk", "BAO"));
        assertThat(made.cohorts()).containsExactly(new Place("", "", "Lente", ""));
        assertThat(examine("naam;e-mail;schoolnummer\nEen;een@x.be;333", true)
                        .get(0)
                        .faults())
                .extracting(Fault::code)
                .containsExactly(Code.SCHOOL_NAME);
    }

    @Test
    void aNameInOneRowIsEnoughForASchoolWithAKey() {
        String file = "naam;e-mail;schoolnummer;school\nEen;een@x.be;222;\nTwee;twee@x.be;222;De Beuk";
        assertThat(examine(file, true))
                .allSatisfy(
                        verdict -> assertThat(verdict.schools()).containsExactly(new Place("", "222", "De Beuk", "")));
    }

    @Test
    void saysOfATwinWhichRowWasFirst() {
        List<Verdict> verdicts =
                examine("id;naam;e-mail\nS1;An Smet;\n7;Een;een@x.be\n;Twee;een@x.be\n7;Drie;d@x.be\nS1;An;", false);
        assertThat(verdicts)
                .extracting(Verdict::kind)
                .containsExactly(Kind.SAME, Kind.NEW, Kind.FAULTY, Kind.FAULTY, Kind.FAULTY);
        assertThat(verdicts.get(2).faults()).containsExactly(Fault.of(Field.EMAIL, Code.SAME_AS_ROW, "3"));
        assertThat(verdicts.get(3).faults()).containsExactly(Fault.of(Field.EXTERNAL_ID, Code.SAME_AS_ROW, "3"));
        assertThat(verdicts.get(4).faults()).containsExactly(Fault.of(Field.EXTERNAL_ID, Code.SAME_AS_ROW, "2"));
    }

    @Test
    void everyCoachJoinsTheCohortThatWasAskedFor() {
        Sheet sheet = sheet("naam;e-mail;rol\nEen;een@x.be;\nTwee;twee@x.be;begeleider");
        List<Verdict> verdicts =
                new Examination(known(), Choice.proposedFor(sheet).joining("Nieuw")).of(sheet);
        assertThat(verdicts.get(0).cohorts()).containsExactly(new Place("", "", "Nieuw", ""));
        assertThat(verdicts.get(1).cohorts()).isEmpty();
        assertThat(verdicts.get(1).kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void takesTheWordForARoleThatWasChosen() {
        Sheet sheet =
                sheet("naam;e-mail;rol\nEen;een@x.be;ICT-coach\nTwee;twee@x.be;poets\nDrie;drie@x.be;poets|ict coach");
        Choice choice = Choice.proposedFor(sheet).taking(Map.of("ICT-coach", Part.COACH, "Poets", Part.OUT));
        List<Verdict> verdicts = new Examination(known(), choice).of(sheet);
        assertThat(verdicts).extracting(Verdict::kind).containsExactly(Kind.NEW, Kind.OUT, Kind.NEW);
        assertThat(verdicts.get(2).to(Field.ROLE)).isEqualTo("COACH");
        assertThat(verdicts.get(1).changes()).isEmpty();
    }

    @Test
    void proposesColumnsByTheirHeadings() {
        Sheet sheet = sheet("Stamboeknummer;Voor-naam;FAMILIENAAM;E-Mail;Iets anders\n1;a;b;c@d.be;e");
        assertThat(Choice.proposedFor(sheet).columns())
                .isEqualTo(Map.of(Field.EXTERNAL_ID, 0, Field.GIVEN_NAME, 1, Field.FAMILY_NAME, 2, Field.EMAIL, 3));
        assertThat(Choice.proposedFor(sheet).isEnough()).isTrue();
        assertThat(Choice.proposedFor(sheet("a;b\n1;2")).isEnough()).isFalse();
    }

    private static Code code(String csv) {
        Verdict verdict = only(csv);
        assertThat(verdict.kind()).isEqualTo(Kind.FAULTY);
        return verdict.faults().get(0).code();
    }

    private static Verdict only(String csv) {
        List<Verdict> verdicts = examine(csv, false);
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    private static List<Verdict> examine(String csv, boolean making) {
        Sheet sheet = sheet(csv);
        return new Examination(known(), Choice.proposedFor(sheet).making(making, making)).of(sheet);
    }

    private static Known known() {
        return new Known(List.of(AN, BO), List.of(OAK, ELM), List.of(AUTUMN), Map.of(AN.uid(), Set.of(OAK.uid())));
    }

    private static Sheet sheet(String csv) {
        var read = SheetReader.read(csv.getBytes(StandardCharsets.UTF_8), 100);
        return ((SheetReader.Outcome.Read) read).sheet();
    }

    private static Account account(String username, String name, String email, String key, Role role) {
        var account = new Account(new Username(username), name, Set.of(role), CREDENTIAL, NOW);
        account.reachAt(email);
        account.knownAs(key);
        return account;
    }
}
