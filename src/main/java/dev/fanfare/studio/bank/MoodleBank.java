package dev.fanfare.studio.bank;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads Moodle's XML: questions with choices, and true or false. A document type is refused, so no
/// entity of anybody's is ever looked up.
final class MoodleBank {
    private static final String WANTED = "Moodle XML (a quiz with questions)";
    private static final int DEEPEST = 30;

    private final Intake intake = new Intake("moodle-");
    private final XMLStreamReader xml;
    private final Deque<String> open = new ArrayDeque<>();
    private Optional<MoodleQuestion> question = Optional.empty();
    private boolean hasDocumentType;

    private MoodleBank(XMLStreamReader xml) {
        this.xml = xml;
    }

    static BankImport read(BankFile file) {
        String text = file.text().stripLeading();
        if (!text.startsWith("<") || !text.contains("<quiz")) {
            return Intake.notThisFormat(WANTED, Found.in(file), file.firstLine());
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            MoodleBank reader = new MoodleBank(xml);
            file.content().reportTo(reader.intake);
            reader.read();
            return reader.hasDocumentType
                    ? Intake.notThisFormat(WANTED, new Found("XML with a document type"), file.firstLine())
                    : reader.intake.done();
        } catch (XMLStreamException e) {
            return Intake.notThisFormat(WANTED, new Found(complaint(e)), file.firstLine());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static String complaint(XMLStreamException e) {
        return e.getLocation() == null
                ? "broken XML"
                : "broken XML (line %d, column %d)"
                        .formatted(
                                e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext() && !hasDocumentType) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    question.ifPresent(one -> one.read(xml.getText()));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> hasDocumentType = true;
                default -> {}
            }
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (open.size() >= DEEPEST) {
            throw new XMLStreamException("nested too deep", xml.getLocation());
        }
        open.push(name);
        if ("question".equals(name) && question.isEmpty()) {
            int line = xml.getLocation().getLineNumber();
            question = Optional.of(new MoodleQuestion("line " + line, attribute("type")));
        } else {
            question.ifPresent(one -> one.begin(name, attribute("fraction"), attribute("format")));
        }
    }

    private void end() {
        String name = open.pop();
        if ("question".equals(name)) {
            question.ifPresent(one -> one.takeInto(intake));
            question = Optional.empty();
        } else {
            question.ifPresent(one -> one.end(name));
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
