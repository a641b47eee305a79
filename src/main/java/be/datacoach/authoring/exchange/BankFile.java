package be.datacoach.authoring.exchange;

import be.datacoach.authoring.bank.Bank;
import be.datacoach.authoring.bank.GiftReader;
import be.datacoach.authoring.bank.MoodleReader;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import java.util.List;

/** Tells by its content in which format a bank is: XML begins with a tag, and GIFT that does begins with a format. */
final class BankFile {

    private static final int MOST = 2_000;

    private BankFile() {}

    static Bank read(String name, byte[] content) {
        Bank bank = isXml(content) ? MoodleReader.read(name, content) : gift(name, content);
        if (bank.questions().isEmpty() && bank.refused().isEmpty()) return none(Archive.about(name, "bank_nothing"));
        return bank.questions().size() > MOST
                ? none(Archive.about(name, "bank_too_many", Integer.toString(MOST)))
                : bank;
    }

    private static Bank gift(String name, byte[] content) {
        var text = LibraryReader.file(name, content);
        return text.value()
                .map(file -> GiftReader.read(name, file.text()))
                .orElseGet(() -> new Bank(List.of(), text.findings()));
    }

    private static Bank none(Finding why) {
        return new Bank(List.of(), List.of(why));
    }

    /** In UTF-16 too, where every other byte is zero. */
    private static boolean isXml(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 64); i++) {
            boolean mark = content[i] < 0;
            if (content[i] > ' ' && !mark) return content[i] == '<';
        }
        return false;
    }
}
