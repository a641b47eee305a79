package be.datacoach.administration.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.administration.people.Choice.Part;
import be.datacoach.administration.people.Verdict.Kind;
import be.datacoach.platform.sheet.Sheet;
import be.datacoach.platform.sheet.SheetReader.Outcome;
import be.datacoach.platform.sheet.SheetReader.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OneRosterTest {
    private static final String MANIFEST = "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\n";
    private static final String ORGS = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
            + "o1,active,,De Eik,school,111,d1\no2,active,,\"De Beuk, Gent\",school,,d1\nd1,active,,SG Oost,district,,\n";
    private static final String USERS =
            "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,email\n"
                    + "u1,active,,true,an,,An,Smet,an@x.be\nu2,active,,true,leerling,,Leer,Ling,l@x.be\n"
                    + "u3,tobedeleted,,true,weg,,Weg,Weg,w@x.be\nu4,active,,true,bo,,Bo,Maes,bo@x.be\n";
    private static final String ROLES =
            "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n"
                    + "r1,active,,u1,primary,teacher,,,o1\nr2,active,,u1,secondary,principal,,,o2\n"
                    + "r3,active,,u2,primary,student,,,o1\nr4,active,,u3,primary,teacher,,,o1\n"
                    + "r5,tobedeleted,,u4,primary,teacher,,,o1\nr6,active,,u4,primary,parent,,,o1\n";

    /** With user names that are long enough. */
    private static final String LONGER = USERS.replace(",an,", ",an.smet,").replace(",bo,", ",bo.maes,");

    @Test
    void readsStaffWithTheirSchoolsAndNobodyElse() throws IOException {
        Sheet sheet = sheet(zip("manifest.csv", MANIFEST, "orgs.csv", ORGS, "users.csv", USERS, "roles.csv", ROLES));
        assertThat(sheet.lines())
                .containsExactly(new Sheet.Line(
                        2,
                        List.of(
                                "u1",
                                "An",
                                "Smet",
                                "an@x.be",
                                "an",
                                "111|o2",
                                "De Eik|De Beuk, Gent",
                                "true",
                                "teacher|principal",
                                "")));
    }

    @Test
    void readsOneOneToo() throws IOException {
        String users = "sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,familyName,email\n"
                + "u1,active,true,\"o1,o2\",teacher,an,An,Smet,an@x.be\nu2,active,true,o1,student,l,Leer,Ling,l@x.be\n";
        Sheet sheet = sheet(zip("manifest.csv", MANIFEST, "orgs.csv", ORGS, "users.csv", users));
        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.lines().get(0).cells()).contains("111|o2");
    }

    @Test
    void needsNoQuestionsAboutItsColumns() throws IOException {
        Sheet sheet = sheet(zip("manifest.csv", MANIFEST, "orgs.csv", ORGS, "users.csv", USERS, "roles.csv", ROLES));
        Choice choice = Choice.proposedFor(sheet).making(true, false);
        Verdict verdict = new Examination(Known.NOTHING, choice).of(sheet).get(0);
        assertThat(verdict.faults()).extracting(Fault::code).containsExactly(Fault.Code.USERNAME_SHAPE);
        Sheet longer = sheet(zip(
                "manifest.csv",
                MANIFEST,
                "orgs.csv",
                ORGS,
                "users.csv",
                USERS.replace(",an,", ",an.smet,"),
                "roles.csv",
                ROLES));
        Verdict sound = new Examination(Known.NOTHING, choice).of(longer).get(0);
        assertThat(sound.kind()).isEqualTo(Kind.NEW);
        assertThat(sound.schools()).extracting(Place::key).containsExactly("111", "o2");
        assertThat(sound.to(Field.EXTERNAL_ID)).isEqualTo("u1");
    }

    @Test
    void takesTeachersInAndLeavesOtherStaffOutside() throws IOException {
        String roles = ROLES + "r7,active,,u4,primary,siteAdministrator,,,o1\n";
        Sheet sheet = sheet(zip("manifest.csv", MANIFEST, "orgs.csv", ORGS, "users.csv", LONGER, "roles.csv", roles));
        assertThat(kinds(sheet, Choice.proposedFor(sheet))).containsExactly(Kind.NEW, Kind.OUT);
        Map<String, Part> otherwise = Map.of("siteAdministrator", Part.COUNSELLOR, "teacher", Part.OUT);
        Choice said = Choice.proposedFor(sheet).taking(otherwise);
        assertThat(kinds(sheet, said)).as("principal says nothing").containsExactly(Kind.FAULTY, Kind.FAULTY);
    }

    @Test
    void makesCohortsOfClassesInWhichStaffLearn() throws IOException {
        String classes = "sourcedId,status,title\nc1,active,Datacoaches Oost\nc2,active,4B\nc3,tobedeleted,Oud\n";
        String enrollments = "sourcedId,status,classSourcedId,userSourcedId,role\n"
                + "e1,active,c1,u1,student\ne2,active,c2,u1,teacher\ne3,active,c2,u2,student\ne4,active,c3,u1,student\n";
        Sheet sheet = sheet(zip(
                "manifest.csv",
                MANIFEST,
                "orgs.csv",
                ORGS,
                "users.csv",
                LONGER,
                "roles.csv",
                ROLES,
                "classes.csv",
                classes,
                "enrollments.csv",
                enrollments));
        assertThat(sheet.lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.cells()).contains("teacher|principal|learner", "Datacoaches Oost"));
        Verdict verdict = new Examination(
                        Known.NOTHING, Choice.proposedFor(sheet).making(true, true))
                .of(sheet)
                .get(0);
        assertThat(verdict.cohorts()).extracting(Place::name).containsExactly("Datacoaches Oost");
        assertThat(verdict.to(Field.ROLE)).isEqualTo("COACH");
    }

    private static List<Kind> kinds(Sheet sheet, Choice choice) {
        return new Examination(Known.NOTHING, choice.making(true, true))
                .of(sheet).stream().map(Verdict::kind).toList();
    }

    @Test
    void leavesOtherFilesToOthers() throws IOException {
        assertThat(OneRoster.read("naam;e-mail\n".getBytes(StandardCharsets.UTF_8), 10))
                .isEmpty();
        assertThat(OneRoster.read(zip("xl/workbook.xml", "<a/>"), 10)).isEmpty();
    }

    @Test
    void saysWhenThereIsNobodyOrTooMany() throws IOException {
        byte[] nobody = zip("manifest.csv", MANIFEST, "orgs.csv", ORGS, "users.csv", USERS, "roles.csv", "a\n1\n");
        assertThat(OneRoster.read(nobody, 10)).contains(new Outcome.Refused(Refusal.NOTHING));
        byte[] one = zip("manifest.csv", MANIFEST, "orgs.csv", ORGS, "users.csv", USERS, "roles.csv", ROLES);
        assertThat(OneRoster.read(one, 0)).contains(new Outcome.Refused(Refusal.TOO_MANY_ROWS));
    }

    private static Sheet sheet(byte[] zip) {
        Optional<Outcome> outcome = OneRoster.read(zip, 10);
        return ((Outcome.Read) outcome.orElseThrow()).sheet();
    }

    /** @param parts names and contents in turn */
    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
