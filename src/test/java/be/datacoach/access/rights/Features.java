package be.datacoach.access.rights;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Constructor;
import java.util.List;

/** What all features claim, without a container: whoever has the type is found, as CDI would. */
final class Features {
    private static final List<Holding> HOLDINGS = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("be.datacoach").stream()
                    .filter(type -> type.isAssignableTo(Holding.class) && !type.isInterface())
                    .map(Features::made)
                    .toList();

    private Features() {}

    static List<Holding> all() {
        return HOLDINGS;
    }

    static List<Claim> claims() {
        return HOLDINGS.stream().flatMap(holding -> holding.claims().stream()).toList();
    }

    static List<Chapter> chapters() {
        return HOLDINGS.stream().flatMap(holding -> holding.chapters().stream()).toList();
    }

    private static Holding made(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Holding) constructor.newInstance();
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(type.getName() + " is no bean", unfit);
        }
    }
}
