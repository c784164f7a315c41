package dev.fanfare.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A test with a language and a screen: each language and each screen once.
@ParameterizedTest
@CsvSource({"zh-CN, PHONE", "en, DESKTOP"})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface InBothLanguagesOnBothScreens {}
