package dev.fanfare.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks what reads the files in the folder that `FANFARE_REAL_INPUT` names. It is run only where
/// that is set; either way the log says so, once for each JVM.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealInputIsThere.class)
public @interface ReadsRealInput {}
