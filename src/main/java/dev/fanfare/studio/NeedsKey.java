package dev.fanfare.studio;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a resource that answers nobody who has neither signed in nor the studio's token, whatever its
/// address looks like. Who only looks may read there; who edits may do everything, unless a method says
/// otherwise.
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface NeedsKey {}
