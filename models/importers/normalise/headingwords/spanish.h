// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Spanish = std::to_array<Phrases>({
    {AboutEmployer,
     u"sobre nosotros|quiénes somos|acerca de nosotros|la empresa|sobre la empresa|nuestra empresa|"
     u"nuestra historia|descripción de la empresa|"
     u"quienes somos|¿quiénes somos|¿quienes somos|acerca de la empresa|sobre la compañía|la compañía|conócenos|"
     u"empresa|nuestra compañía|información de la empresa|quiénes somos nosotros"},
    {AboutTeam,
     u"el equipo|tu equipo|nuestro equipo|sobre el equipo"},
    {Responsibilities,
     u"responsabilidades|tus responsabilidades|responsabilidades principales|principales responsabilidades|"
     u"funciones|tus funciones|principales funciones|funciones principales|funciones del puesto|tareas|"
     u"tus tareas|qué harás|¿qué harás|qué vas a hacer|¿qué vas a hacer|tu misión|misión|tu día a día|tu rol|"
     u"cuál será tu misión|¿cuál será tu misión|en qué consiste el puesto|"
     u"lo que harás|qué harás en tu día a día|tu misión será|tus retos|funciones a realizar|"
     u"descripción de funciones|actividades|responsabilidades del puesto|en tu día a día|"
     u"cuáles serán tus funciones|¿cuáles serán tus funciones|tu trabajo|qué harías|¿qué harías|"
     u"responsabilidades clave|funciones y responsabilidades|responsabilidades y funciones|tareas principales|"
     u"tus principales funciones|principales tareas|objetivo del puesto|cómo será tu día a día|"
     u"¿cómo será tu día a día|actividades principales|actividades a realizar|de qué te encargarás|"
     u"¿de qué te encargarás"},
    {MinimumQualifications,
     u"requisitos|requisitos mínimos|requisitos imprescindibles|imprescindible|requerimientos|"
     u"requisitos del puesto|requisitos obligatorios|formación mínima|"
     u"requisitos indispensables|lo que necesitas|necesitarás|requisitos básicos|requisitos necesarios|"
     u"imprescindibles|requerido|requisitos excluyentes|formación requerida|experiencia requerida"},
    {PreferredQualifications,
     u"requisitos deseables|deseable|deseables|se valorará|se valora|valorable|valoramos|"
     u"conocimientos deseables|se valorará positivamente|plus|"
     u"valoraremos|se valorarán|sería un plus|será un plus|requisitos valorables|es un plus|deseado|"
     u"se considera un plus|puntos extra|valoramos positivamente|valoraremos positivamente|"
     u"conocimientos valorables|también valoramos|nos encantaría que"},
    {Qualifications,
     u"perfil|tu perfil|perfil buscado|el perfil|qué buscamos|¿qué buscamos|qué necesitamos de ti|"
     u"¿qué necesitamos de ti|qué esperamos de ti|¿qué esperamos de ti|a quién buscamos|¿a quién buscamos|"
     u"lo que buscamos|competencias|habilidades|conocimientos|experiencia y formación|formación|"
     u"qué pedimos|¿qué pedimos|qué requerimos|¿qué requerimos|qué necesitas|¿qué necesitas|qué necesitamos|"
     u"¿qué necesitamos|lo que necesitamos de ti|lo que pedimos|perfil requerido|perfil del candidato|"
     u"perfil profesional|perfil del puesto|quién eres|¿quién eres|habilidades requeridas|experiencia|"
     u"conocimientos requeridos|competencias requeridas|qué esperamos|¿qué esperamos|cómo eres|¿cómo eres|"
     u"qué te hace ideal|eres la persona que buscamos si|buscamos|buscamos a alguien que|estudios|tu experiencia|"
     u"te estamos buscando si"},
    {Benefits,
     u"beneficios|nuestros beneficios|ofrecemos|te ofrecemos|qué ofrecemos|¿qué ofrecemos|qué te ofrecemos|"
     u"¿qué te ofrecemos|lo que ofrecemos|ventajas|por qué unirte|¿por qué unirte|"
     u"por qué trabajar con nosotros|¿por qué trabajar con nosotros|se ofrece|condiciones|"
     u"qué te espera|¿qué te espera|lo que te ofrecemos|qué obtienes|beneficios y ventajas|qué encontrarás|"
     u"¿qué encontrarás|por qué elegirnos|¿por qué elegirnos|por qué nosotros|¿por qué nosotros|nuestra oferta|"
     u"prestaciones|condiciones ofrecidas|qué podemos ofrecerte|¿qué podemos ofrecerte|te damos|qué ganas|"
     u"condiciones y beneficios|por qué te gustará trabajar con nosotros"},
    {Compensation,
     u"salario|retribución|sueldo|remuneración|compensación|rango salarial"},
    {HowToApply,
     u"cómo aplicar|¿cómo aplicar|cómo postular|¿cómo postular|proceso de selección|"
     u"nuestro proceso de selección|postulación|inscríbete|contacto|cómo inscribirse|"
     u"interesado|¿te interesa|¿interesado|te interesa|contáctanos|aplica ahora|solicita ahora|cómo solicitarlo|"
     u"solicitudes|presentación de candidaturas|cómo presentar tu candidatura|datos de contacto"},
    {Legal,
     u"igualdad de oportunidades|diversidad e inclusión|protección de datos"},
    {Other,
     u"descripción del puesto|descripción|descripción de la oferta|el puesto|sobre el puesto|ubicación|"
     u"lugar de trabajo|horario|"
     u"descripción general|resumen|detalles del puesto|detalles|jornada|el rol|sobre el rol|la oferta"},
});
// clang-format on

} // namespace Shortlist::HeadingWords
