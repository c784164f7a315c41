package dev.fanfare.studio.bank;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the name of a column says, in the languages that question banks are written in. Case,
/// blanks, full-width letters and remarks in brackets play no part.
final class ColumnName {
    enum Kind {
        QUESTION,
        /// A name that means the question where no other column does.
        TEXT,
        CHOICES,
        ANSWER,
        IMAGE,
        OTHER
    }

    private static final Set<String> QUESTION = names(
            "question questions questiontext questiontitle q 题目 题干 试题 问题 题 题目内容 试题内容 问题内容 题目名称 题目描述 试题题干 題目 題幹 試題 問題 題 題目內容 問題內容 問題文 設問 質問 問"
                    + " frage fragetext questiontexte énoncé enonce intitulé pregunta enunciado pergunta questão questao вопрос"
                    + " текствопроса 질문 문제 문항 domanda vraag pytanie fråga spørgsmål otázka kérdés soru คำถาม câuhỏi pertanyaan"
                    + " السؤال سؤال שאלה ερώτηση");
    private static final Set<String> TEXT = names("text title stem name 标题 標題 内容 內容 titel titre título titolo");
    private static final Set<String> CHOICES = names("choices options answerchoices answeroptions 选项 選項 备选项 备选答案 選択肢"
            + " auswahl auswahlmöglichkeiten antwortmöglichkeiten choix opciones opções opcoes варианты вариантыответа"
            + " 보기 선택지 opzioni");
    private static final Set<String> ANSWER = names("answer answers answerkey key correct correctanswer correctanswers"
            + " correctanswer(s) correctoption correctchoice correctoptions rightanswer rightanswers 答案 正确答案 标准答案 参考答案"
            + " 正确选项 正确项 正確答案 標準答案 參考答案 正確選項 正解 正答 解答 答え 回答 答 antwort lösung loesung richtigeantwort"
            + " richtigeantworten korrekteantwort réponse reponse bonneréponse bonnereponse réponsecorrecte réponses"
            + " respuesta respuestacorrecta resposta respostacorreta respostacerta gabarito ответ правильныйответ верныйответ"
            + " 정답 답 risposta rispostacorretta rispostaesatta antwoord juisteantwoord odpowiedź poprawnaodpowiedź svar"
            + " rättsvar správnáodpověď odpověď válasz helyesválasz cevap doğrucevap คำตอบ เฉลย đápán jawaban الإجابة"
            + " الجواب תשובה απάντηση");
    private static final Set<String> IMAGE = names(
            "image imageurl imagelink picture pictureurl img photo 图片 图片地址 图片链接 配图"
                    + " 题图 圖片 圖片網址 配圖 画像 bild bildadresse imagen imagem immagine картинка изображение 이미지 그림 obraz afbeelding");
    private static final Pattern CHOICE =
            Pattern.compile("(?:choice|option|answer|answeroption|answerchoice|opt|选项|選項|备选|備選|答案|选择"
                    + "|選擇|選択肢|選択|回答|auswahl|antwort|option|choix|réponse|reponse|opción|opcion|respuesta|opção|opcao|alternativa"
                    + "|resposta|вариант|вариантответа|ответ|보기|선택지|선택|opzione|risposta|antwoord|odpowiedź|svar|alternativ|odpověď"
                    + "|válasz|şık|seçenek|ตัวเลือก|đápán|pilihan)([1-9][0-9]?|[a-t]|[一二三四五六七八九十])");
    private static final Pattern LETTER = Pattern.compile("[a-t]");
    private static final Pattern REMARK = Pattern.compile("[(\\[【〔].*?[)\\]】〕]$|-(?:max|choose|min).*$");
    private static final Pattern NO_PART = Pattern.compile("[\\s_.:/\\\\*#\"'、。,-]");
    private static final String NUMERALS = "一二三四五六七八九十";

    private ColumnName() {}

    static Kind kind(String name) {
        String plain = plain(name);
        if (QUESTION.contains(plain)) {
            return Kind.QUESTION;
        }
        if (ANSWER.contains(plain)) {
            return Kind.ANSWER;
        }
        if (TEXT.contains(plain)) {
            return Kind.TEXT;
        }
        if (CHOICES.contains(plain)) {
            return Kind.CHOICES;
        }
        return IMAGE.contains(plain) ? Kind.IMAGE : Kind.OTHER;
    }

    /// Which choice a column holds, from 0; -1 for none.
    static int choice(String name) {
        String plain = plain(name);
        Matcher choice = CHOICE.matcher(plain);
        if (choice.matches()) {
            return index(choice.group(1));
        }
        return LETTER.matcher(plain).matches() ? index(plain) : -1;
    }

    static boolean isKnown(String name) {
        return kind(name) != Kind.OTHER || choice(name) >= 0;
    }

    private static int index(String mark) {
        int numeral = NUMERALS.indexOf(mark);
        if (numeral >= 0) {
            return numeral;
        }
        return Character.isDigit(mark.charAt(0)) ? Integer.parseInt(mark) - 1 : mark.charAt(0) - 'a';
    }

    private static String plain(String name) {
        String line = Wording.line(name.length() > 200 ? name.substring(0, 200) : name);
        String folded = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String whole = NO_PART.matcher(folded).replaceAll("");
        if (ANSWER.contains(whole)) {
            return whole;
        }
        String bare = REMARK.matcher(folded.replaceAll("\\s", "")).replaceAll("");
        return NO_PART.matcher(bare).replaceAll("");
    }

    private static Set<String> names(String listed) {
        List<String> names = Arrays.stream(listed.split(" "))
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFKC))
                .toList();
        return Set.copyOf(names);
    }
}
