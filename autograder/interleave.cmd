@echo off
rem The command `interleave`: builds the autograder where that is needed, then calls it.
setlocal
set "AUTOGRADER=%~dp0"
set "ROOT=%~dp0.."
set "JAR=%AUTOGRADER%target\interleave.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

if exist "%JAR%" goto run
where mvn >nul 2>nul
if errorlevel 1 (
    echo interleave: mvn was not found. Install Apache Maven and try again. 1>&2
    exit /b 1
)
echo interleave: building ^(the first time this loads libraries, and takes a minute or two^) ... 1>&2
pushd "%ROOT%"
call mvn -B -q -Dmaven.test.skip=true -pl autograder -am package
if errorlevel 1 (
    popd
    echo interleave: the build failed; its output is above 1>&2
    exit /b 1
)
popd

:run
"%JAVA%" -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %ERRORLEVEL%
